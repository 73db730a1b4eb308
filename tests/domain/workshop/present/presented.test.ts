import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentEdition } from '../../../../src/content/assessment';
import type { Level } from '../../../../src/content/schema';
import { createEngagement, createRound } from '../../../../src/domain/engagement/create';
import { emptyTalk } from '../../../../src/domain/engagement/empty';
import type { Engagement, Round, View } from '../../../../src/domain/engagement/engagement';
import { presentedOf, type Wanted } from '../../../../src/domain/workshop/present/presented';
import { readPresented } from '../../../../src/domain/workshop/present/presented-schema';
import { spreadsOf } from '../../../../src/domain/workshop/agreement/spreads';

const order = assessmentEdition.practices.map(({ id }) => id);
const { thresholds } = assessmentEdition.model;

const viewOf = (answers: string, place: number, extra: Partial<View> = {}): View => ({
  id: `v-${place}-abcdefghij`,
  rater: {},
  via: 'code',
  answers,
  receivedAt: '2026-11-22T10:00:00.000Z',
  out: null,
  ...extra,
});

/** An engagement with these views, the practices given revealed. */
function engagementWith(views: View[], revealed: readonly string[], change: Partial<Round> = {}): Engagement {
  const round = createRound('round-1', '2026', '2026-11-22');
  const engagement = createEngagement('client-1', {
    ...round,
    ...change,
    responses: [...(change.responses ?? round.responses), ...views],
    workshop: {
      ...round.workshop,
      ...change.workshop,
      revealed: Object.fromEntries(revealed.map((practice) => [practice, '2026-11-22T11:00:00.000Z'])),
    },
  });
  return { ...engagement, organisation: { ...engagement.organisation, name: 'Harbour Rail' } };
}

function show(engagement: Engagement, wanted: Wanted) {
  const round = engagement.rounds[0]!;
  return presentedOf(engagement, assessmentEdition, order, spreadsOf(round, order, thresholds), wanted);
}

const everything = (practice: string): Wanted[] => [
  { kind: 'blank' },
  { kind: 'waiting', link: null },
  { kind: 'overview' },
  { kind: 'agreed' },
  { kind: 'result' },
  { kind: 'practice', practice, timer: { left: 90, isRunning: true } },
  { kind: 'agenda', items: order.map((each) => ({ practice: each, minutes: 5 })), timer: null },
];

const anAnswer = fc.constantFrom('1', '2', '3', '4', '5', '?', '-', '.');
const aView = fc.array(anAnswer, { minLength: order.length, maxLength: order.length }).map((signs) => signs.join(''));
const someRevealed = fc.subarray([...order]);

describe('what the room may see', () => {
  it('names nothing of a practice that is not revealed, nor any name, function or note', () => {
    fc.assert(
      fc.property(
        fc.array(aView, { maxLength: 9 }),
        someRevealed,
        fc.constantFrom(...order),
        (answers, revealed, at) => {
          const secret = 'Zebediah';
          const views = answers.map((each, place) =>
            viewOf(each, place, {
              rater: { name: `${secret} ${place}`, function: `${secret} works`, seniority: 'leader' },
              notes: Object.fromEntries(order.map((practice) => [practice, `${secret} wrote this`])),
            }),
          );
          const workshop = createRound('r', '2026', '2026-11-22').workshop;
          const engagement = engagementWith(views, revealed, {
            agreed: Object.fromEntries(order.map((practice) => [practice, 4 as Level])),
            workshop: {
              ...workshop,
              reader: secret,
              promise: secret,
              functions: [secret],
              talks: Object.fromEntries(
                order.map((practice) => [
                  practice,
                  { ...emptyTalk, evidence: secret, by: secret, dissent: secret, followUp: secret },
                ]),
              ),
            },
          });
          for (const wanted of everything(at)) {
            const said = JSON.stringify(show(engagement, wanted));
            expect(said).not.toContain(secret);
            expect(said).not.toContain('"leader"');
            const hidden = order.filter((practice) => !revealed.includes(practice));
            expect(hidden.filter((practice) => said.includes(`"${practice}"`))).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is a question and no answer while it is asked by a show of hands, whatever is in or revealed', () => {
    fc.assert(
      fc.property(
        fc.array(aView, { maxLength: 9 }),
        someRevealed,
        fc.constantFrom(...order),
        (answers, revealed, practice) => {
          const workshop = createRound('r', '2026', '2026-11-22').workshop;
          const engagement = engagementWith(
            answers.map((each, place) => viewOf(each, place)),
            revealed,
            {
              agreed: { [practice]: 4 as Level },
              workshop: {
                ...workshop,
                tallies: { [practice]: { levels: [1, 2, 3, 4, 5], unknown: 6, notApplicable: 7 } },
              },
            },
          );
          const { scene } = show(engagement, { kind: 'asked', practice });
          expect(scene).toEqual({ kind: 'asked', practice });
        },
      ),
      { numRuns: 60 },
    );
    const nothing = show(engagementWith([], []), { kind: 'asked', practice: 'no practice of this round' });
    expect(nothing.scene.kind).toBe('waiting');
  });

  it('is the same whatever stands in what is not revealed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(aView, aView), { minLength: 1, maxLength: 6 }),
        someRevealed,
        fc.constantFrom(...order),
        (pairs, revealed, at) => {
          const kept = new Set(revealed);
          const one = pairs.map(([answers], place) => viewOf(answers, place));
          const other = pairs.map(([answers, others], place) =>
            viewOf(order.map((practice, sign) => (kept.has(practice) ? answers : others)[sign]).join(''), place),
          );
          for (const wanted of everything(at)) {
            expect(show(engagementWith(one, revealed), wanted)).toEqual(show(engagementWith(other, revealed), wanted));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('passes the check at the other end as it is', () => {
    fc.assert(
      fc.property(
        fc.array(aView, { maxLength: 6 }),
        someRevealed,
        fc.constantFrom(...order),
        (answers, revealed, at) => {
          const engagement = engagementWith(
            answers.map((each, place) => viewOf(each, place)),
            revealed,
          );
          for (const wanted of everything(at)) {
            const presented = show(engagement, wanted);
            expect(readPresented(structuredClone(presented))).toEqual(presented);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows how many views are in until something is revealed', () => {
    const engagement = engagementWith([viewOf('1'.repeat(32), 1), viewOf('5'.repeat(32), 2)], []);
    for (const wanted of [{ kind: 'overview' }, { kind: 'result' }] as const) {
      expect(show(engagement, wanted).scene).toEqual({ kind: 'waiting', views: 2, link: null });
    }
  });

  it('says of a revealed practice how many chose what, the lower median, the camps and what was agreed', () => {
    const [first] = order;
    const engagement = engagementWith(
      ['1', '1', '4', '4', '4', '?'].map((sign, place) => viewOf(sign + '.'.repeat(31), place)),
      [first!],
      { agreed: { [first!]: 3 } },
    );
    expect(show(engagement, { kind: 'practice', practice: first!, timer: null }).scene).toEqual({
      kind: 'practice',
      timer: null,
      shown: {
        practice: first,
        n: 5,
        counts: [2, 0, 0, 3, 0],
        unknown: 1,
        notApplicable: 0,
        lowerMedian: 4,
        agreement: 'split',
        camps: [
          { n: 2, from: 1, to: 1 },
          { n: 3, from: 4, to: 4 },
        ],
        agreed: 3,
      },
    });
  });

  it('draws the result from what is revealed, and never from one’s own answers to the rest', () => {
    const [first, second] = order;
    const round = createRound('round-1', '2026', '2026-11-22');
    const own = Object.fromEntries(order.map((practice) => [practice, { kind: 'level' as const, level: 5 as Level }]));
    const engagement = engagementWith([viewOf('2'.repeat(32), 1), viewOf('3'.repeat(32), 2)], [first!, second!], {
      responses: [{ ...round.responses[0]!, answers: own } as Round['responses'][number]],
    });
    const { scene } = show(engagement, { kind: 'result' });
    if (scene.kind !== 'result') throw new Error('No result');
    expect(scene).toMatchObject({ revealed: 2, of: 32, views: 3, overall: { earned: null, position: 3 } });
    expect(scene.areas[0]!.heaps).toEqual([
      { at: 2, n: 1 },
      { at: 3, n: 1 },
      { at: 5, n: 1 },
    ]);
    expect(scene.areas[1]).toEqual({ area: 'aligning', earned: null, position: null, heaps: [] });
  });
});

describe('a message that is no picture', () => {
  it.each([
    ['nothing', null],
    ['a text', 'picture'],
    ['a picture with more in it', { organisation: '', colour: null, logo: null, scene: { kind: 'blank' }, notes: 'x' }],
    ['a scene nobody knows', { organisation: '', colour: null, logo: null, scene: { kind: 'film' } }],
    [
      'a link that runs',
      { organisation: '', colour: null, logo: null, scene: { kind: 'waiting', views: 1, link: 'javascript:alert(1)' } },
    ],
    [
      'a link that is none',
      { organisation: '', colour: null, logo: null, scene: { kind: 'waiting', views: 1, link: 'no' } },
    ],
  ])('%s is refused', (_, message) => {
    expect(readPresented(message)).toBeNull();
  });
});
