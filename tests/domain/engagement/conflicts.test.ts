import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothTexts, canHaveBoth } from '../../../src/domain/engagement/both-texts';
import {
  mostConflicts,
  readConflicts,
  valueAt,
  withConflicts,
  withoutConflict,
  withValueAt,
} from '../../../src/domain/engagement/conflicts';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import type { Answer, Engagement } from '../../../src/domain/engagement/engagement';
import { mergeWithConflicts } from '../../../src/domain/engagement/merge';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { engagement } from './arbitrary';

const at = '2026-11-22T10:00:00.000Z';
const patient = 60_000;

function withAnswer(answer: Answer): Engagement {
  const round = createRound('r-1', '2026', '2026-11-21');
  return createEngagement('e-1', { ...round, responses: [{ ...ownResponse(round), answers: { a: answer } }] });
}
const noted = (evidence: string): Engagement => withAnswer({ kind: 'level', level: 3, evidence });

/** What Attune notes by itself, what is taken whole, and what tells things apart: nobody types it letter by letter. */
const untyped = new Set(
  (
    'format version id at draft on receivedAt invitedAt out calendar revealed pin approval lifts logo kind state ' +
    'fingerprint days via edition way reason'
  ).split(' '),
);

interface Leaf {
  path: string[];
  text: string;
}

function leaves(value: unknown, path: string[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    untyped.has(key) && !Array.isArray(value) ? [] : leaves(each, [...path, key]),
  );
}

/** A copy in which some texts say something else, all that is untouched the very same. */
function edited<Value>(value: Value, says: (leaf: Leaf) => string | null, path: string[] = []): Value {
  if (typeof value === 'string') return (says({ path, text: value }) ?? value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    untyped.has(key) && !Array.isArray(value) ? each : edited(each, says, [...path, key]),
  ]);
  if (entries.every(([key, each]) => each === (value as Record<string, unknown>)[key])) return value;
  return (Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)) as Value;
}

const named = (one: Leaf) => one.path.join('/');
const isTestedWording = ({ path }: Leaf) => path[3] === 'tests' && path[5] === 'wording';

describe('two tabs that type in any fields of any document', () => {
  const fields = fc.array(fc.constantFrom('neither', 'mine', 'theirs', 'both'), { minLength: 1, maxLength: 60 });
  const cases = fc.tuple(engagement, fields);

  /** Which tab types where, by the place of the text in the document. */
  function typed(base: Engagement, who: readonly string[]) {
    const all = leaves(base).filter((leaf) => !isTestedWording(leaf));
    const doing = new Map(all.map((leaf, place) => [named(leaf), who[place % who.length]!]));
    const by = (side: string) =>
      edited(base, (leaf) => {
        const does = doing.get(named(leaf));
        return does === side || does === 'both' ? `${side} ${named(leaf)}` : null;
      });
    return { mine: by('mine'), theirs: structuredClone(by('theirs')), doing };
  }

  test('lose nothing: every text of either is in what came of both, or kept beside it', { timeout: patient }, () => {
    fc.assert(
      fc.property(cases, ([base, who]) => {
        const { mine, theirs } = typed(base, who);
        const { merged, conflicts } = mergeWithConflicts(base, mine, theirs);
        const kept = new Set([merged, conflicts].flatMap((each) => leaves(each)).map(({ text }) => text));
        const before = new Set(leaves(base).map(({ text }) => text));
        for (const { text } of [...leaves(mine), ...leaves(theirs)]) {
          if (!before.has(text)) expect(kept).toContain(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('differ only where both typed', { timeout: patient }, () => {
    fc.assert(
      fc.property(cases, ([base, who]) => {
        const apart = who.map((each) => (each === 'both' ? 'mine' : each));
        const { mine, theirs } = typed(base, apart);
        expect(mergeWithConflicts(base, mine, theirs).conflicts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('are done when they were brought together once', { timeout: patient }, () => {
    fc.assert(
      fc.property(cases, ([base, who]) => {
        const { mine, theirs } = typed(base, who);
        const { merged } = mergeWithConflicts(base, mine, theirs);
        const again = mergeWithConflicts(theirs, merged, structuredClone(merged));
        expect(again).toEqual({ merged, conflicts: [] });
        expect(mergeWithConflicts(base, merged, structuredClone(merged)).conflicts).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('find every version of theirs where its path says', { timeout: patient }, () => {
    fc.assert(
      fc.property(cases, ([base, who]) => {
        const { mine, theirs } = typed(base, who);
        for (const { path, theirs: other } of mergeWithConflicts(base, mine, theirs).conflicts) {
          expect(valueAt(theirs, path)).toEqual(other);
          expect(valueAt(withValueAt(mine, path, other), path)).toEqual(other);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a field that both changed', () => {
  test('is named with both values; the same change on both sides is none', () => {
    const path = ['rounds', 'r-1', 'responses', ownResponse(noted('x').rounds[0]!).id, 'answers', 'a', 'evidence'];
    const { conflicts } = mergeWithConflicts(noted('May'), noted('June'), noted('July'));
    expect(conflicts).toEqual([{ path, mine: 'June', theirs: 'July' }]);
    expect(mergeWithConflicts(noted('May'), noted('June'), noted('June')).conflicts).toEqual([]);
  });

  test('may be one that either took away, or an answer of another kind', () => {
    const gone = withAnswer({ kind: 'level', level: 3 });
    expect(mergeWithConflicts(noted('May'), gone, noted('July')).conflicts).toMatchObject([{ theirs: 'July' }]);
    const other = withAnswer({ kind: 'notApplicable', reason: 'No branches' });
    expect(mergeWithConflicts(noted('May'), noted('June'), other).conflicts).toMatchObject([
      { theirs: { kind: 'notApplicable', reason: 'No branches' } },
    ]);
  });

  test('is none for what Attune notes by itself', () => {
    const seen = (practice: string): Engagement => ({
      ...noted('May'),
      rounds: noted('May').rounds.map((round) => ({ ...round, at: practice })),
    });
    expect(mergeWithConflicts(seen('a'), seen('b'), seen('c')).conflicts).toEqual([]);
  });

  test('of documents of which nothing common is known is every one that differs', () => {
    const { merged, conflicts } = mergeWithConflicts({} as Engagement, noted('June'), noted('July'));
    expect(merged).toEqual(noted('June'));
    expect(conflicts.map(({ theirs }) => JSON.stringify(theirs)).join()).toContain('July');
  });
});

describe('what is kept until somebody decides', () => {
  const one = (theirs: unknown, name = 'name') => ({ path: ['organisation', name], mine: 'x', theirs });

  test('is each version once, and of words that only grew the last', () => {
    let kept = withConflicts(readConflicts(null), [one('Har')], at);
    kept = withConflicts(kept, [one('Harbour'), one('Lake')], at);
    kept = withConflicts(kept, [one('Harb'), one('Lake')], at);
    expect(kept.list.map(({ theirs }) => theirs)).toEqual(['Harbour', 'Lake']);
    expect(withoutConflict(kept, one('Lake')).list).toHaveLength(1);
  });

  test('is at most fifty, and how many had to go is known', () => {
    const many = Array.from({ length: mostConflicts + 3 }, (_, number) => one(`${number}.`));
    const kept = withConflicts(readConflicts(null), many, at);
    expect(kept.list).toHaveLength(mostConflicts);
    expect(kept.dropped).toBe(3);
    expect(readConflicts(structuredClone(kept))).toEqual(kept);
  });

  test('is nothing where what is stored makes no sense, and no path touches a prototype', () => {
    for (const stored of [null, 1, 'x', [], { version: 2, list: [] }, { version: 1, list: [{ path: [1] }] }])
      expect(readConflicts(stored).list).toEqual([]);
    const document = { a: 1 };
    expect(withValueAt(document, ['__proto__', 'polluted'], true)).toEqual(document);
    expect(valueAt(document, ['__proto__', 'toString'])).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('can be had together where it is words', () => {
    expect(canHaveBoth(['x', 'evidence'], 'June', 'July')).toBe(true);
    expect(bothTexts('June', 'July')).toBe('June\n\nJuly');
    expect(canHaveBoth(['x', 'startOn'], '2026-11-22', '2026-11-23')).toBe(false);
    const answers = [
      { kind: 'level', level: 2, evidence: 'June' },
      { kind: 'level', level: 3, evidence: 'July' },
    ];
    expect(bothTexts(...(answers as [unknown, unknown]))).toEqual({
      kind: 'level',
      level: 2,
      evidence: 'June\n\nJuly',
    });
  });
});
