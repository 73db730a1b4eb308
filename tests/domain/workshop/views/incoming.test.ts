import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRound } from '../../../../src/domain/engagement/create';
import { limits, type Round, type View } from '../../../../src/domain/engagement/engagement';
import { countedViews } from '../../../../src/domain/workshop/views/counted';
import { addViews, type IncomingView } from '../../../../src/domain/workshop/views/incoming';
import { withOut } from '../../../../src/domain/workshop/views/let-in';
import { practiceOrder } from '../../../../src/domain/workshop/views/order';
import { withoutTaken } from '../../../../src/domain/workshop/views/undo';

const order = practiceOrder('2026')!;
const at = '2026-11-21T10:00:00.000Z';
const later = '2026-11-21T11:00:00.000Z';
const empty = createRound('r-1', '2026', '2026-11-21');

const view = (id: string, answers: string, rest: Partial<IncomingView> = {}): IncomingView => ({
  id,
  rater: {},
  via: 'file',
  answers: answers.padEnd(order.length, '.'),
  ...rest,
});
const take = (round: Round, ...incoming: IncomingView[]) => addViews(round, incoming, at);
const viewsOf = (round: Round) => round.responses.filter((each): each is View => each.via !== 'self');
const idsThatCount = (round: Round) => countedViews(round).map(({ id }) => id);
const kindsOf = ({ outcomes }: ReturnType<typeof addViews>) => outcomes.map(({ kind }) => kind);

const packed = fc
  .array(fc.constantFrom(...'.12345?-'), { minLength: order.length, maxLength: order.length })
  .map((signs) => signs.join(''));
const seniority = fc.constantFrom('leader', 'manager', 'front-line', undefined);
/** Few tags and letters, so that people meet again, by file and by code. */
const incoming: fc.Arbitrary<IncomingView> = fc
  .record({
    tag: fc.nat(3),
    letters: fc.constantFrom('abcdefghij', 'klmnopqrst', '0'),
    rater: fc.record({ seniority, name: fc.constantFrom(undefined, 'Ana', 'Bo') }),
    answers: fc.oneof(
      packed,
      fc.constantFrom('1', '2', '3').map((sign) => sign.repeat(order.length)),
    ),
    notes: fc.option(fc.dictionary(fc.constantFrom('insight', 'training'), fc.constantFrom('A', 'B')), {
      nil: undefined,
    }),
  })
  .map(({ tag, letters, rater, answers, notes }) =>
    view(`v-${tag}-${letters}`, answers, {
      rater,
      notes: notes && { ...notes },
      via: letters === '0' ? 'code' : 'file',
    }),
  );
const many = fc.array(incoming, { maxLength: 12 });
/** Everybody has a tag of their own and stays in one role: two people behind one tag are told apart by what came first. */
const manyPeople = many.map((all) =>
  all.map((each) => {
    const ofTag = all.filter(({ id }) => id.split('-')[1] === each.id.split('-')[1]);
    const { seniority: role } = ofTag[0]!.rater;
    if (each.via === 'code') return view(each.id, each.answers, { via: 'code', rater: { seniority: role } });
    const device = ofTag.find(({ via }) => via === 'file')!;
    return { ...each, id: device.id, rater: { ...each.rater, seniority: role } };
  }),
);
const revealed = fc.subarray([...order], { maxLength: 3 }).map((ids): Round => ({
  ...empty,
  workshop: { ...empty.workshop, revealed: Object.fromEntries(ids.map((id) => [id, at])) },
}));

describe('views that come in', () => {
  test('count in the order of their coming, and their answers, notes and rater stand as they came', () => {
    const ana = view('v-1-abcdefghij', '123', { rater: { name: 'Ana' }, notes: { insight: 'Seen' } });
    const { round, outcomes } = take(empty, ana, view('v-2-0', '?', { via: 'code' }));
    expect(outcomes).toEqual([
      { id: 'v-1-abcdefghij', kind: 'new' },
      { id: 'v-2-0', kind: 'new' },
    ]);
    expect(viewsOf(round)).toEqual([
      { ...ana, receivedAt: at, out: null },
      { ...view('v-2-0', '?', { via: 'code' }), receivedAt: at, out: null },
    ]);
    expect(round.responses[0]).toBe(empty.responses[0]);
  });

  test('change nothing when they are taken once more, whatever was revealed', () => {
    fc.assert(
      fc.property(revealed, manyPeople, (round, all) => {
        const once = addViews(round, all, at).round;
        const { round: twice, outcomes } = addViews(once, all, later);
        expect(viewsOf(twice)).toEqual(viewsOf(once));
        expect(outcomes.every(({ kind }) => kind === 'known')).toBe(true);
      }),
    );
  });

  test('count the same in any order, as long as they are by different people', () => {
    const people = fc.uniqueArray(incoming, { selector: ({ id }) => id.split('-')[1], maxLength: 4 });
    fc.assert(
      fc.property(
        revealed,
        people.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (round, [some, shuffled]) => {
          const counted = (all: IncomingView[]) =>
            countedViews(addViews(round, all, at).round)
              .map((each) => JSON.stringify(each))
              .toSorted();
          expect(counted(shuffled)).toEqual(counted(some));
        },
      ),
    );
  });

  test('never make a former one go: each is there with its answers, and can be let in again', () => {
    fc.assert(
      fc.property(revealed, many, many, (round, first, second) => {
        const before = addViews(round, first, at).round;
        const after = addViews(before, second, later).round;
        for (const [place, former] of before.responses.entries()) {
          const now = after.responses[place]!;
          expect(now.id).toBe(former.id);
          expect(now.answers).toEqual(former.answers);
          if (former.via !== 'self' && now.via !== 'self') {
            expect(now.notes ?? {}).toMatchObject(former.notes ?? {});
            expect([former.out, 'replaced']).toContain(now.out);
          }
        }
        const stated = new Set(viewsOf(after).map(({ answers }) => answers));
        for (const { answers } of second) expect(stated.has(answers)).toBe(true);
      }),
    );
  });

  test('of one person never count twice by being let in late, or again after they were taken out', () => {
    const before = take(empty, view('v-1-abcdefghij', '123'), view('v-2-abcdefghij', '222'));
    const shown = { ...before.round, workshop: { ...empty.workshop, revealed: { [order[0]!]: at } } };
    const after = take(shown, view('v-1-abcdefghij', '543')).round;
    expect(idsThatCount(after)).toEqual(['v-1-abcdefghij', 'v-2-abcdefghij']);
    const letIn = withOut(after, 'v-1-abcdefghij-2', null);
    expect(idsThatCount(letIn)).toEqual(['v-2-abcdefghij', 'v-1-abcdefghij-2']);
    expect(viewsOf(letIn).map(({ out }) => out)).toEqual(['replaced', null, null]);
    // The former is let in as somebody else's: that is what its button says.
    expect(idsThatCount(withOut(letIn, 'v-1-abcdefghij', null))).toHaveLength(3);
    const removed = withOut(letIn, 'v-1-abcdefghij-2', 'removed');
    expect(idsThatCount(removed)).toEqual(['v-2-abcdefghij']);
    expect(idsThatCount(withOut(removed, 'v-1-abcdefghij-2', null))).toEqual(['v-2-abcdefghij', 'v-1-abcdefghij-2']);
    expect(withOut(letIn, 'nobody', null)).toBe(letIn);
    expect(viewsOf(after).map(({ out }) => out)).toEqual([null, null, 'late']);
  });

  test('carry names that cannot turn the words of the page round or break them', () => {
    const rater = { name: ' \u202Enna\u202C\u0007\n Lee ', function: '\u2067\u2069' };
    const { round } = take(empty, view('v-1-abcdefghij', '1', { rater }));
    expect(viewsOf(round)[0]!.rater).toEqual({ name: 'nna Lee' });
  });

  test('have ids of their own', () => {
    fc.assert(
      fc.property(revealed, many, (round, all) => {
        const ids = addViews(round, all, at).round.responses.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('are taken back to exactly what stood before', () => {
    fc.assert(
      fc.property(revealed, many, many, (round, first, second) => {
        const before = addViews(round, first, at).round;
        const after = addViews(before, second, later).round;
        expect(withoutTaken(after, { before: before.responses, after: after.responses })).toEqual(before);
        const stored = structuredClone(after);
        expect(withoutTaken(stored, { before: before.responses, after: after.responses })).toEqual(before);
      }),
    );
  });

  test('are taken back without what was done by hand since', () => {
    const before = take(empty, view('v-1-abcdefghij', '1')).round;
    const after = take(before, view('v-1-abcdefghij', '2'), view('v-2-abcdefghij', '3')).round;
    const since: Round = {
      ...after,
      responses: after.responses.map((each) => {
        if (each.via === 'self') return { ...each, answers: { insight: { kind: 'unknown' } } };
        return each.id === 'v-1-abcdefghij' ? { ...each, out: null } : each;
      }),
    };
    const { responses } = withoutTaken(since, { before: before.responses, after: after.responses });
    expect(responses).toEqual([since.responses[0], before.responses[1]]);
  });
});

describe('the same person again', () => {
  test('with other answers: the later one counts, and the former is out', () => {
    const first = take(empty, view('v-1-abcdefghij', '1'));
    const second = take(first.round, view('v-1-abcdefghij', '2'));
    expect(second.outcomes).toEqual([{ id: 'v-1-abcdefghij-2', kind: 'replaced', former: 'v-1-abcdefghij' }]);
    expect(viewsOf(second.round).map(({ out }) => out)).toEqual(['replaced', null]);
    const third = take(second.round, view('v-1-abcdefghij', '3'));
    expect(third.outcomes).toEqual([{ id: 'v-1-abcdefghij-3', kind: 'replaced', former: 'v-1-abcdefghij-2' }]);
  });

  test('with answers that stood before a later one: known, and the later one counts on', () => {
    const { round } = take(empty, view('v-1-abcdefghij', '1'), view('v-1-abcdefghij', '2'));
    const again = take(round, view('v-1-abcdefghij', '1'));
    expect(kindsOf(again)).toEqual(['known']);
    expect(again.round).toBe(round);
  });

  test('by code and by file is known by the tag and by what both say of themselves', () => {
    const leader = { seniority: 'leader', function: 'Fleet' } as const;
    const code = view('v-7-0', '12', { rater: leader, via: 'code' });
    const file = view('v-7-abcdefghij', '12', { rater: { ...leader, name: 'Ana' }, notes: { insight: 'Seen' } });
    for (const both of [
      [code, file],
      [file, code],
    ]) {
      const { round, outcomes } = take(empty, ...both);
      expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'known']);
      expect(countedViews(round)).toMatchObject([{ rater: { name: 'Ana' }, notes: { insight: 'Seen' } }]);
    }
    const changed = take(empty, code, view('v-7-abcdefghij', '13', { rater: leader }));
    expect(changed.outcomes[1]).toEqual({ id: 'v-7-abcdefghij', kind: 'replaced', former: 'v-7-0' });
  });

  test('is not taken for another who happens to have the same tag', () => {
    const code = view('v-7-0', '12', { rater: { seniority: 'leader' }, via: 'code' });
    expect(kindsOf(take(empty, code, view('v-7-abcdefghij', '13', { rater: { seniority: 'manager' } })))).toEqual([
      'new',
      'new',
    ]);
    expect(kindsOf(take(empty, view('v-7-abcdefghij', '1'), view('v-7-klmnopqrst', '2')))).toEqual(['new', 'new']);
    const two = take(empty, view('v-7-abcdefghij', '1'), view('v-7-klmnopqrst', '2'), view('v-7-0', '3'));
    expect(kindsOf(two)).toEqual(['new', 'new', 'new']);
  });

  test('with a name and notes the first answers did not have fills them in, and writes over none', () => {
    const first = view('v-1-abcdefghij', '1', { rater: { name: 'Ana' }, notes: { insight: 'A' } });
    const { round, outcomes } = take(
      empty,
      first,
      view('v-1-abcdefghij', '1', {
        rater: { name: 'Anna', function: 'Fleet' },
        notes: { insight: 'A', training: 'T' },
      }),
      view('v-1-abcdefghij', '1', { notes: { insight: 'B' } }),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'known', 'replaced']);
    expect(viewsOf(round)[0]).toMatchObject({
      rater: { name: 'Ana', function: 'Fleet' },
      notes: { insight: 'A', training: 'T' },
      out: 'replaced',
    });
  });

  test('whose view was taken out by hand stays out with the same answers', () => {
    const { round } = take(empty, view('v-1-abcdefghij', '1'));
    const removed: Round = {
      ...round,
      responses: round.responses.map((each) => (each.via === 'self' ? each : { ...each, out: 'removed' })),
    };
    expect(kindsOf(take(removed, view('v-1-abcdefghij', '1')))).toEqual(['known']);
    expect(idsThatCount(take(removed, view('v-1-abcdefghij', '1')).round)).toEqual([]);
  });
});

describe('a view that comes late', () => {
  const shown: Round = { ...empty, workshop: { ...empty.workshop, revealed: { [order[0]!]: at } } };

  test('is out where it answers what was revealed or agreed on, and counts where it answers none of that', () => {
    const { outcomes, round } = take(shown, view('v-1-abcdefghij', '1'), view('v-2-abcdefghij', '.1'));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['late', 'new']);
    expect(idsThatCount(round)).toEqual(['v-2-abcdefghij']);
    const agreed = take({ ...empty, agreed: { [order[1]!]: 3 } }, view('v-1-abcdefghij', '.?'));
    expect(kindsOf(agreed)).toEqual(['late']);
  });

  test('never changes what counts of what is revealed, nor pushes out the person’s former one', () => {
    fc.assert(
      fc.property(many, many, fc.subarray([...order], { minLength: 1 }), (before, after, ids) => {
        const { round } = addViews(empty, before, at);
        const open: Round = {
          ...round,
          workshop: { ...round.workshop, revealed: Object.fromEntries(ids.map((id) => [id, at])) },
        };
        const now = addViews(open, after, later).round;
        const column = (of: Round, id: string) =>
          countedViews(of)
            .map(({ answers }) => answers[order.indexOf(id)])
            .filter((sign) => sign !== '.');
        for (const id of ids) expect(column(now, id)).toEqual(column(open, id));
      }),
    );
  });
});

describe('what does not belong here', () => {
  test('stays outside: of another round, of another edition, and beyond what a round can hold', () => {
    const { round, outcomes } = take(
      empty,
      view('v-1-abcdefghij', '1', { round: 'r-2', edition: '2031' }),
      view('v-2-abcdefghij', '1', { round: 'r-1', edition: '2031' }),
      view('v-3-abcdefghij', '1', { round: 'r-1', edition: '2026' }),
    );
    expect(outcomes).toEqual([
      { id: 'v-1-abcdefghij', kind: 'otherRound' },
      { id: 'v-2-abcdefghij', kind: 'otherEdition' },
      { id: 'v-3-abcdefghij', kind: 'new' },
    ]);
    expect(idsThatCount(round)).toEqual(['v-3-abcdefghij']);
    const all = Array.from({ length: limits.responses }, (_, place) => view(`v-${place % 7281}-abcdefg${place}`, '1'));
    const full = take(empty, ...all);
    expect(full.outcomes.at(-2)?.kind).toBe('new');
    expect(full.outcomes.at(-1)?.kind).toBe('full');
    expect(full.round.responses).toHaveLength(limits.responses);
  });
});
