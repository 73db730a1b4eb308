/** What is not revealed can be read from nothing that the interface shows or that leaves: two groups that differ only there look alike. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentEdition } from '../../../src/content/assessment';
import { assess } from '../../../src/domain/assessment/assess';
import { inputOfRound } from '../../../src/domain/assessment/round-input';
import { editionInScope } from '../../../src/domain/assessment/scope';
import { currentRound } from '../../../src/domain/engagement/create';
import type { Engagement, OwnResponse, Round, View } from '../../../src/domain/engagement/engagement';
import { summaryOf } from '../../../src/domain/engagement/summary';
import { linkContentOf } from '../../../src/domain/link/link';
import { groupsOf } from '../../../src/domain/workshop/agreement/groups';
import { invitationOf } from '../../../src/domain/workshop/invitation/invitation';
import { lateViews } from '../../../src/domain/workshop/views/late-views';
import { presentedOf, type Wanted } from '../../../src/domain/workshop/present/presented';
import { workshopProgress } from '../../../src/domain/workshop/progress';
import { splitPractices } from '../../../src/domain/workshop/talk/split';
import { spreadsOf } from '../../../src/domain/workshop/agreement/spreads';
import { groupOf } from '../../../src/islands/results/group/group';
import { reportOf } from '../../../src/islands/report/report-of';
import { groupEngagement, order } from '../../support/group';

/** A hundred reports take a while on a busy machine. */
const patience = 60_000;
const { thresholds } = assessmentEdition.model;
const sign = fc.constantFrom('1', '2', '3', '4', '5', '?', '-', '.');
const answers = fc.array(sign, { minLength: order.length, maxLength: order.length });
const views = 7;
const everybody = fc.array(answers, { minLength: views, maxLength: views });
/** Nobody says anything. */
const silence = Array.from({ length: views }, () => order.map(() => '.'));

/** Two rounds, and which practices they have in common: those revealed. */
const pair = fc.record({
  revealed: fc.subarray([...order]),
  one: everybody,
  other: fc.oneof(everybody, fc.constant(silence)),
  way: fc.constantFrom('quick' as const, 'full' as const),
  hands: fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), { freq: 1 }),
  late: fc.boolean(),
  ownCounts: fc.boolean(),
  /** Oneself answered nothing. */
  isSilent: fc.boolean(),
});

interface Setting {
  revealed: readonly string[];
  way: Round['way'];
  late: boolean;
  ownCounts: boolean;
  isSilent: boolean;
}

function engagementWith(
  { revealed, way, late, ownCounts, isSilent }: Setting,
  said: readonly (readonly string[])[],
  hands: readonly number[] | null,
  note: string,
): Engagement {
  const base = groupEngagement({ views, revealed });
  const round = currentRound(base);
  const hidden = order.filter((practice) => !revealed.includes(practice));
  const own = round.responses
    .filter((each): each is OwnResponse => each.via === 'self')
    .map((each): OwnResponse => (isSilent ? { ...each, answers: {} } : each));
  const others = round.responses
    .filter((each): each is View => each.via !== 'self')
    .map((view, place): View => ({
      ...view,
      answers: said[place]!.join(''),
      out: late && place === 0 ? 'late' : null,
      notes: Object.fromEntries(hidden.map((practice) => [practice, note])),
    }));
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = hands ?? [];
  const tallies = hands
    ? Object.fromEntries(
        hidden.map((practice) => [
          practice,
          { levels: [a, b, c, d, e] as [number, number, number, number, number], unknown: 1, notApplicable: 0 },
        ]),
      )
    : {};
  const made: Round = {
    ...round,
    way,
    responses: [...own, ...others],
    workshop: { ...round.workshop, tallies, ownCounts },
  };
  return { ...base, rounds: [...base.rounds.slice(0, -1), made] };
}

const wanted = (practice: string): Wanted[] => [
  { kind: 'blank' },
  { kind: 'waiting', link: null },
  { kind: 'overview' },
  { kind: 'agreed' },
  { kind: 'result' },
  { kind: 'practice', practice, timer: null },
  { kind: 'agenda', items: order.map((each) => ({ practice: each, minutes: 5 })), timer: null },
];

/** Everything that a page, the projector or a link is made of. */
function shown(engagement: Engagement, revealed: readonly string[]) {
  const round = currentRound(engagement);
  const input = inputOfRound(round);
  const inScope = editionInScope(assessmentEdition, round.way, input.answers);
  const all = spreadsOf(round, order, thresholds);
  return {
    input,
    scope: inScope.practices.map(({ id }) => id),
    assessment: assess(inScope, input),
    results: groupOf(round, inScope),
    spreads: [...spreadsOf(round, revealed, thresholds).values()],
    groups: [...groupsOf(round, revealed, thresholds).values()],
    split: splitPractices(round, assessmentEdition.practices, thresholds),
    presented: order.flatMap((practice) =>
      wanted(practice).map((each) => presentedOf(engagement, assessmentEdition, order, all, each)),
    ),
    progress: workshopProgress(round, order, thresholds),
    summary: summaryOf(engagement, assessmentEdition.practices),
    link: linkContentOf(engagement),
    invitation: invitationOf(engagement, order),
    late: revealed.map((practice) => lateViews(round, practice).length),
  };
}

/** The second group said the same of what is revealed. */
function alike(one: readonly string[], other: readonly string[], revealed: readonly string[]): string[] {
  return order.map((practice, place) => (revealed.includes(practice) ? one[place]! : other[place]!));
}

describe('two groups that differ only in what is not revealed', () => {
  test(
    'give the same result, projector, breakdowns, plan of talks, list entry, invitation and link',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(pair, ({ one, other, hands, ...rest }) => {
          const { revealed } = rest;
          const second = one.map((said, place) => alike(said, other[place]!, revealed));
          const here = shown(engagementWith(rest, one, null, 'one'), revealed);
          const there = shown(engagementWith(rest, second, hands, 'other'), revealed);
          expect(there).toEqual(here);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('give the same report, plan and statements', { timeout: patience }, () => {
    fc.assert(
      fc.property(pair, ({ one, other, hands, ...rest }) => {
        const second = one.map((said, place) => alike(said, other[place]!, rest.revealed));
        const here = reportOf(engagementWith(rest, one, null, 'one'), '2026-11-22');
        const there = reportOf(engagementWith(rest, second, hands, 'other'), '2026-11-22');
        expect(JSON.stringify(there)).toBe(JSON.stringify(here));
      }),
      { numRuns: 30 },
    );
  });
});
