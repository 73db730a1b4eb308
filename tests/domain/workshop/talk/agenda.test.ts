import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../../../src/content/assessment';
import type { Level } from '../../../../src/content/schema';
import { emptyTalk } from '../../../../src/domain/engagement/empty';
import type { Round, Talk } from '../../../../src/domain/engagement/engagement';
import { agendaOf, type AgendaItem } from '../../../../src/domain/workshop/talk/agenda';
import { spreadsOf } from '../../../../src/domain/workshop/agreement/spreads';
import { order, roundOf } from '../group';

const rules = model.thresholds;
const least = rules.talkLeast.value;
const at = '2026-11-22T12:00:00.000Z';

interface Said {
  /** By practice: the answer of each rater, a sign each. */
  views: Readonly<Record<string, string>>;
  revealed?: readonly string[];
  minutes?: number;
  holdsBack?: readonly string[];
  weights?: Round['weights'];
  agreed?: Round['agreed'];
  talks?: Readonly<Record<string, Partial<Talk>>>;
  raters?: Parameters<typeof roundOf>[1];
}

function made({ views, revealed = Object.keys(views), minutes = 60, holdsBack = [], ...more }: Said): AgendaItem[] {
  const people = Math.max(...Object.values(views).map(({ length }) => length));
  const answers = Array.from({ length: people }, (_, one) => order.map((id) => views[id]?.[one] ?? '.').join(''));
  const base = roundOf(answers, more.raters, { weights: more.weights ?? {}, agreed: more.agreed ?? {} });
  const talks = Object.fromEntries(
    Object.entries(more.talks ?? {}).map(([id, talk]) => [id, { ...emptyTalk, ...talk }]),
  );
  const shown = Object.fromEntries(revealed.map((id) => [id, at]));
  const round = { ...base, workshop: { ...base.workshop, revealed: shown, talks } };
  const practices = order.map((id) => ({ id, holdsBack: holdsBack.includes(id) }));
  return agendaOf(round, practices, spreadsOf(round, order, rules), minutes, rules);
}

const sumOf = (items: readonly AgendaItem[]) => items.reduce((sum, item) => sum + item.minutes, 0);
const namesOf = (items: readonly AgendaItem[]) => items.map(({ practices }) => practices.join(' '));
const [a, b, c, d, e] = order as [string, string, string, string, string];

describe('an agenda', () => {
  it('goes from split over close to what is aligned, which is one line', () => {
    const items = made({ views: { [a]: '2233', [b]: '234', [c]: '1155', [d]: '3333' } });
    expect(namesOf(items)).toEqual([c, b, `${a} ${d}`]);
    expect(items.map(({ kind }) => kind)).toEqual(['talk', 'talk', 'alignedAll']);
  });

  it('takes the wider split first, then the more even camps, then the more who do not know', () => {
    expect(namesOf(made({ views: { [a]: '2244', [b]: '1155' } }))).toEqual([b, a]);
    expect(namesOf(made({ views: { [a]: '11115', [b]: '11555' } }))).toEqual([b, a]);
    expect(namesOf(made({ views: { [a]: '1155', [b]: '1155????' } }))).toEqual([b, a]);
  });

  it('takes first what counts double and what holds an area back', () => {
    const views = { [a]: '1155', [b]: '1155' };
    expect(namesOf(made({ views, holdsBack: [b] }))).toEqual([b, a]);
    expect(namesOf(made({ views, weights: { [b]: { weight: 2, reason: '' } } }))).toEqual([b, a]);
    expect(namesOf(made({ views, weights: { [a]: { weight: 0.5, reason: '' } } }))).toEqual([b, a]);
  });

  it('lets the gap between leaders and front line count where enough answered', () => {
    const raters = Array.from({ length: 12 }, (_, one) => ({
      seniority: one < 6 ? ('leader' as const) : ('front-line' as const),
    }));
    // The same levels, mixed through both in the one and parted by them in the other.
    expect(namesOf(made({ raters, views: { [a]: '151515151515', [b]: '555555111111' } }))).toEqual([b, a]);
  });

  it('says of each why it is there', () => {
    const items = made({ views: { [a]: '115555?', [b]: '24', [c]: '??', [d]: '234' }, holdsBack: [a] });
    const why = Object.fromEntries(items.map((item) => [item.practices[0], item.why]));
    expect(why[a]).toEqual([
      { kind: 'camps', low: { n: 2, from: 1, to: 1 }, high: { n: 4, from: 5, to: 5 } },
      { kind: 'unknown', unknown: 1 },
      { kind: 'holdsBack' },
    ]);
    expect(why[b]).toEqual([{ kind: 'few', n: 2 }]);
    expect(why[c]).toEqual([{ kind: 'nobodyKnows', unknown: 2 }]);
    expect(why[d]).toEqual([{ kind: 'close', lowest: 2, highest: 4 }]);
  });

  it('leaves what does not fit for the end, and says so', () => {
    const views = Object.fromEntries([a, b, c, d, e].map((id) => [id, '1155']));
    const items = made({ views, minutes: 14 });
    expect(items.map(({ ifTime }) => ifTime)).toEqual([false, false, false, true, true]);
    expect(sumOf(items)).toBe(14);
  });

  it('keeps the minutes set by hand and shares out the rest anew', () => {
    const views = Object.fromEntries([a, b, c].map((id) => [id, '1155']));
    const items = made({ views, minutes: 60, talks: { [b]: { minutes: 40 } } });
    const byId = Object.fromEntries(items.map((item) => [item.practices[0], item.minutes]));
    expect(byId).toEqual({ [a]: 10, [b]: 40, [c]: 10 });
  });

  it('talks about an aligned practice by itself once it has minutes', () => {
    const items = made({ views: { [a]: '333', [b]: '333' }, talks: { [b]: { minutes: 5 } } });
    expect(namesOf(items)).toEqual([b, a]);
    expect(items[0]).toMatchObject({ kind: 'talk', why: [{ kind: 'asked' }] });
  });

  it('puts what was skipped behind the others, with the minutes it had', () => {
    const views = { [a]: '1155', [b]: '2244' };
    const before = made({ views });
    const after = made({ views, talks: { [a]: { skipped: true } } });
    expect(namesOf(before)).toEqual([a, b]);
    expect(namesOf(after)).toEqual([b, a]);
    expect(after[1]!.minutes).toBe(before[0]!.minutes);
  });

  it('keeps its order and minutes while levels are agreed', () => {
    const views = { [a]: '1155', [b]: '2244', [c]: '333' };
    const before = made({ views });
    const after = made({ views, agreed: { [a]: 3, [c]: 3 } });
    const asBefore = before.map((item) => ({ ...item, agreed: item.practices[0] !== b }));
    expect(after).toEqual(asBefore);
  });

  it('is empty before anything is revealed, and says nothing of what only does not apply', () => {
    expect(made({ views: { [a]: '1155' }, revealed: [] })).toEqual([]);
    expect(made({ views: { [a]: '--' } })).toEqual([]);
  });
});

const anyAnswers = fc.array(
  fc
    .array(fc.constantFrom(...'.12345?-'), { minLength: order.length, maxLength: order.length })
    .map((all) => all.join('')),
  { maxLength: 12 },
);
const anyTalk = fc.record({
  skipped: fc.boolean(),
  minutes: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 3 }),
});
const anyCase = fc.record({
  answers: anyAnswers,
  revealed: fc.subarray([...order]),
  minutes: fc.integer({ min: 5, max: 960 }),
  holdsBack: fc.subarray([...order]),
  talks: fc.dictionary(fc.constantFrom(...order), anyTalk, { maxKeys: 6 }),
  agreed: fc.dictionary(fc.constantFrom(...order), fc.constantFrom<Level>(1, 2, 3, 4, 5), { maxKeys: 6 }),
  weights: fc.dictionary(
    fc.constantFrom(...order),
    fc.record({ weight: fc.constantFrom(0.5 as const, 1 as const, 2 as const), reason: fc.constant('') }),
    { maxKeys: 6 },
  ),
});

describe('whatever a group answered', () => {
  const laws = (check: (items: AgendaItem[], given: { minutes: number; revealed: string[] }) => void) =>
    fc.assert(
      fc.property(anyCase, ({ answers, revealed, minutes, holdsBack, talks, agreed, weights }) => {
        const base = roundOf(answers, [], { weights, agreed });
        const shown = Object.fromEntries(revealed.map((id) => [id, at]));
        const said = Object.fromEntries(Object.entries(talks).map(([id, talk]) => [id, { ...emptyTalk, ...talk }]));
        const round = { ...base, workshop: { ...base.workshop, revealed: shown, talks: said } };
        const spreads = spreadsOf(round, order, rules);
        const practices = order.map((id) => ({ id, holdsBack: holdsBack.includes(id) }));
        const items = agendaOf(round, practices, spreads, minutes, rules);
        expect(agendaOf(structuredClone(round), practices, spreads, minutes, rules)).toEqual(items);
        check(items, { minutes, revealed });
      }),
    );

  it('the minutes add up to those there are, and no talk is shorter than a talk needs', () => {
    laws((items, { minutes }) => {
      const byHand = sumOf(items.filter((item) => item.byHand));
      const isShared = items.some((item) => !item.byHand) && minutes - byHand >= least;
      expect(sumOf(items)).toBe(isShared ? minutes : byHand);
      for (const item of items) {
        expect(Number.isInteger(item.minutes)).toBe(true);
        if (!item.byHand && !item.ifTime) expect(item.minutes).toBeGreaterThanOrEqual(least);
        expect(item.ifTime).toBe(item.minutes === 0);
      }
    });
  });

  it('nothing that is not revealed is on it, nothing is on it twice, and everything says why', () => {
    laws((items, { revealed }) => {
      const all = items.flatMap(({ practices }) => practices);
      for (const practice of all) expect(revealed).toContain(practice);
      expect(new Set(all).size).toBe(all.length);
      for (const item of items) expect(item.why.length).toBeGreaterThan(0);
    });
  });

  it('what has minutes stands before what has none, and what was skipped behind the others of its part', () => {
    laws((items) => {
      const places = items.map(({ ifTime, skipped }) => Number(ifTime) * 2 + Number(skipped));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    });
  });

  it('no aligned practice is talked over before one that people are split on', () => {
    laws((items) => {
      const kept = items.filter(({ skipped, byHand }) => !skipped && !byHand);
      const ranks = kept.map(({ why: [first] }) => (first!.kind === 'camps' || first!.kind === 'split' ? 0 : 1));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    });
  });
});
