/** How far apart the group of the current round is on what is revealed, and what it talks over in which order. */
import { assessmentEdition } from '../content/assessment';
import type { Round } from '../domain/engagement/engagement';
import { agendaOf } from '../domain/workshop/talk/agenda';
import type { Spread } from '../domain/workshop/agreement/spread';
import { spreadsOf } from '../domain/workshop/agreement/spreads';
import { $nextLevels } from './assessment';
import { derived } from './derived';
import { $round } from './engagement';

const { practices, model } = assessmentEdition;

/** The last round counted: typing what was said changes the round and no view, and there may be ten thousand of them. */
let last: { from: readonly unknown[]; spreads: ReadonlyMap<string, Spread> } | null = null;

function revealedSpreads(round: Round): ReadonlyMap<string, Spread> {
  const { revealed, tallies, ownCounts } = round.workshop;
  const from = [round.responses, round.agreed, revealed, tallies, ownCounts];
  if (last === null || last.from.some((each, at) => each !== from[at])) {
    const ids = practices.map(({ id }) => id).filter((id) => revealed[id] !== undefined);
    last = { from, spreads: ids.length === 0 ? new Map() : spreadsOf(round, ids, model.thresholds) };
  }
  return last.spreads;
}

/** By practice id, revealed ones alone, in the order of the edition. */
export const $spreads = derived([$round], revealedSpreads);

/** Everything on the agenda, in its order; empty before anything is revealed. */
export const $agenda = derived([$round, $spreads, $nextLevels], (round, spreads, nextLevels) => {
  const holdingBack = new Set(Object.values(nextLevels).flatMap(({ lifts }) => lifts.map(({ practice }) => practice)));
  const revealed = [...spreads.keys()].map((id) => ({ id, holdsBack: holdingBack.has(id) }));
  return agendaOf(round, revealed, spreads, round.workshop.minutes, model.thresholds);
});
