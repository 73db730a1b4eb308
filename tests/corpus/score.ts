/** Counts what the checks find against what the labels expect: precision and recall, over all and by rule. */

/** What a statement is expected to bring, and what it brought. */
export interface Marked {
  /** Ids of the must-fix rules expected, one for each phrase. */
  must: readonly string[];
  /** Ids of the other rules expected, each once. */
  rest: readonly string[];
  /** Rules left out of every count on this statement. */
  either?: readonly string[] | undefined;
  found: readonly { rule: string; severity: 'must' | 'should' | 'hint' }[];
}

export interface Score {
  expected: number;
  found: number;
  right: number;
}

export interface Disagreement {
  /** Rules expected and not found, with repeats for must-fix rules. */
  missed: string[];
  /** Rules found and not expected. */
  wrong: string[];
}

export interface Scores {
  must: Score;
  rest: Score;
  /** Rule ids in alphabetical order. */
  byRule: Map<string, Score & { isMust: boolean }>;
}

/** @returns share of what was found that is right; 1 when nothing was found */
export const precision = ({ found, right }: Score): number => (found === 0 ? 1 : right / found);

/** @returns share of what was expected that was found; 1 when nothing was expected */
export const recall = ({ expected, right }: Score): number => (expected === 0 ? 1 : right / expected);

function countsOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** Expected and found by rule, apart for must-fix rules (each phrase) and the rest (once a statement). */
function sides({ must, rest, either = [], found }: Marked) {
  const judged = (rule: string) => !either.includes(rule);
  const isMust = (severity: string) => severity === 'must';
  const ids = (wantMust: boolean) =>
    found.filter(({ rule, severity }) => isMust(severity) === wantMust && judged(rule)).map(({ rule }) => rule);
  return [
    { isMust: true, expected: countsOf(must.filter(judged)), found: countsOf(ids(true)) },
    {
      isMust: false,
      expected: countsOf([...new Set(rest.filter(judged))]),
      found: countsOf([...new Set(ids(false))]),
    },
  ];
}

/** What was missed and what was found wrongly on one statement. */
export function disagreementOf(marked: Marked): Disagreement {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { expected, found } of sides(marked)) {
    for (const rule of new Set([...expected.keys(), ...found.keys()])) {
      const difference = (expected.get(rule) ?? 0) - (found.get(rule) ?? 0);
      for (let i = 0; i < Math.abs(difference); i += 1) (difference > 0 ? missed : wrong).push(rule);
    }
  }
  return { missed, wrong };
}

/**
 * A must-fix rule counts each phrase, any other rule once a statement. A finding is right up to the number expected of its
 * rule on its statement; where it stands in the text is not compared.
 */
export function scoresOf(statements: readonly Marked[]): Scores {
  const byRule = new Map<string, Score & { isMust: boolean }>();
  for (const statement of statements) {
    for (const { isMust, expected, found } of sides(statement)) {
      for (const rule of new Set([...expected.keys(), ...found.keys()])) {
        const sum = byRule.get(rule) ?? { expected: 0, found: 0, right: 0, isMust };
        const [due, met] = [expected.get(rule) ?? 0, found.get(rule) ?? 0];
        byRule.set(rule, {
          isMust,
          expected: sum.expected + due,
          found: sum.found + met,
          right: sum.right + Math.min(due, met),
        });
      }
    }
  }
  const total = (wantMust: boolean): Score => {
    const all = [...byRule.values()].filter(({ isMust }) => isMust === wantMust);
    const sum = (of: (score: Score) => number) => all.reduce((so, score) => so + of(score), 0);
    return { expected: sum((s) => s.expected), found: sum((s) => s.found), right: sum((s) => s.right) };
  };
  const sorted = [...byRule].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { must: total(true), rest: total(false), byRule: new Map(sorted) };
}
