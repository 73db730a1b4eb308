/** What the database holds: documents with their lists as texts, summaries, steps of a plan, earlier states, conflicts. */
import { readConflicts } from '../../../src/domain/engagement/conflicts';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { parseInSteps } from '../../../src/domain/engagement/parse-in-steps';
import { isCurrent, madeBy } from '../../../src/domain/engagement/summary-rules';
import { applyPatch } from '../../../src/domain/history/patch';
import { readHistory } from '../../../src/domain/history/read';
import { currentRound } from '../../../src/domain/engagement/create';
import { withListsAsText, withListsOfText } from '../../../src/platform/long-lists';
import { openPoint } from '../../../src/stores/restore-points';
import { viewAt } from '../../support/group';
import { mustStand } from '../accepted';
import { must, refused, taken, type Door } from '../door';
import { value } from '../hostile';
import type { Random } from '../random';
import { document, engagements } from '../specimens';
import { spoilText, spoilValue } from '../spoil';

interface Stored {
  record: unknown;
  steps: [number, unknown][];
  point: string;
  conflicts: unknown;
  summary: unknown;
}

const step = {
  version: 5,
  round: 'round-1',
  change: { kind: 'capacity' },
  patch: [{ path: ['plan', 'capacity'], before: null, after: [1, 2, 3] }],
  at: '2026-11-22T10:00:00.000Z',
  isUndone: false,
};
const conflict = {
  version: 1,
  dropped: 0,
  list: [{ path: ['organisation', 'name'], mine: 'A', theirs: 'B', at: '2026-11-22T10:00:00.000Z' }],
};
let came: Engagement[] = [];

/** With enough views that they are stored as texts, and those spoiled too. */
function large(random: Random): unknown {
  const whole = document(random) as { rounds: { responses: unknown[] }[] };
  whole.rounds
    .at(-1)
    ?.responses.push(...Array.from({ length: random.oneIn(8) ? 2_500 : 520 }, (_, place) => viewAt(place)));
  const stored = JSON.stringify(withListsAsText(whole));
  return random.oneIn(3) ? JSON.parse(stored) : spoilValue(JSON.parse(stored), random);
}

const door: Door = {
  structured: (random): Stored => ({
    record: random.oneIn(30) ? large(random) : spoilValue(document(random), random),
    steps: Array.from({ length: random.below(5) }, (_, at) => [at, spoilValue(structuredClone(step), random)]),
    point: spoilText(JSON.stringify(document(random)), random),
    conflicts: spoilValue(structuredClone(conflict), random),
    summary: spoilValue({ madeBy, name: 'Any', example: false, archivedOn: null }, random),
  }),
  unstructured: (random): Stored => ({
    record: random.oneIn(9)
      ? random.pick([undefined, new Date(0), new Map([['format', 'attune']]), 7n, Number.NaN, new Uint8Array(9)])
      : value(random),
    steps: [[random.below(9), value(random)]],
    point: random.oneIn(2) ? JSON.stringify(value(random)) : '{',
    conflicts: value(random),
    summary: value(random),
  }),
  async knock(input) {
    const { record, steps, point, conflicts, summary } = input as Stored;
    came = [];
    isCurrent(summary);
    readConflicts(conflicts);
    const round = currentRound(engagements[0]!);
    for (const { step: one } of readHistory(steps, new Map())) applyPatch(round, one.patch, 'undo');
    const state = await openPoint({ text: point });
    if (state) came.push(state.engagement);
    const result = await parseInSteps(withListsOfText(record), () => Promise.resolve());
    if (result.kind === 'error')
      return refused('It is listed as one that cannot be read, and stays in storage as it is');
    came.push(result.engagement);
    return taken;
  },
  after() {
    for (const each of came) mustStand(each);
    must(came.length <= 2, 'More came in than was stored');
  },
};
export default door;
