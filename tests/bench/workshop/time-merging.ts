/** Merging and counting ten thousand views, as the worker that collects and the page that shows them do it. */
import { assessmentEdition } from '../../../src/content/assessment';
import { createRound } from '../../../src/domain/engagement/create';
import { addViews } from '../../../src/domain/workshop/views/incoming';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { spreadsOf } from '../../../src/domain/workshop/agreement/spreads';
import { viewsOfMany } from './many';

export interface Merged {
  merge: number[];
  statistics: number[];
  /** A fixed sum in the same page: what the machine is worth at that moment. */
  reference: number[];
}

/** @returns milliseconds of each turn */
export function timeMerging({ many, turns }: { many: number; turns: number }): Merged {
  const incoming = viewsOfMany(many, 'r-1');
  const empty = createRound('r-1', '2026', '2026-11-21');
  const times: Merged = { merge: [], statistics: [], reference: [] };
  const timed = <Value>(into: number[], act: () => Value): Value => {
    const start = performance.now();
    const value = act();
    into.push(performance.now() - start);
    return value;
  };
  for (let turn = 0; turn < turns; turn += 1) {
    timed(times.reference, fixedSum);
    const { round } = timed(times.merge, () => addViews(empty, incoming, '2026-11-21T10:00:00.000Z'));
    const spreads = timed(times.statistics, () =>
      spreadsOf(round, practiceOrder('2026')!, assessmentEdition.model.thresholds),
    );
    const [first] = spreads.values();
    const all = first ? first.n + first.unknown + first.notApplicable : 0;
    if (all !== many) throw new Error(`Only ${all} views were counted`);
  }
  return times;
}

function fixedSum(): number {
  let hash = 0x811c9dc5;
  for (let step = 0; step < 50_000_000; step += 1) hash = Math.imul(hash ^ (step & 0xff), 0x01000193);
  return hash;
}
