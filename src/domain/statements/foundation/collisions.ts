/** Values that can get in each other's way, so that staff need to know which one wins (handbook 2.1). */
import type { VoiceWords } from '../../../content/schema';
import { findAll } from '../text/pattern';
import { readList } from './lists';

export interface Collision {
  /** Two values as typed; the same one twice never. */
  one: string;
  other: string;
}

/** @returns the pairs among the values that pull apart, each once, in the order typed; a value that says which wins counts no more */
export function collisionsIn(values: string, words: Pick<VoiceWords, 'collisions' | 'ranks'>): Collision[] {
  const open = readList(values).filter((value) => !isRanked(value, words));
  return open.flatMap((one, at) =>
    open.slice(at + 1).flatMap((other) => {
      const pull = words.collisions.some(
        (pair) => (has(one, pair.one) && has(other, pair.other)) || (has(one, pair.other) && has(other, pair.one)),
      );
      return pull ? [{ one, other }] : [];
    }),
  );
}

/** "Safety before the timetable" is settled. */
export function isRanked(value: string, { ranks }: Pick<VoiceWords, 'ranks'>): boolean {
  return findAll(value, ranks).some(({ from, to }) => /comes first$/i.test(value) || (from > 0 && to < value.length));
}

const has = (value: string, patterns: readonly string[]): boolean => findAll(value, patterns).length > 0;
