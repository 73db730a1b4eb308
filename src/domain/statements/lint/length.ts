/** Handbook 2.3: a mission of 8 to 35 words, a success statement of 25 to 120 (advice on length is opinion, not evidence). */
import { wordsOf } from '../text/sentences';
import { absent, type Rule } from './rule';

const limits = { mission: { least: 8, most: 35 }, success: { least: 25, most: 120 } } as const;

/** Scripts that put no space between words: what looks like one is many. */
const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

export const length: Rule = {
  id: 'length',
  severity: 'should',
  kinds: ['mission', 'success'],
  anyLanguage: true,
  check: ({ kind, wording }) => {
    const count = wordsOf(wording).length;
    const { least, most } = limits[kind];
    if (count === 0 || unspaced.test(wording)) return [];
    if (count >= least && count <= most) return [];
    return [
      absent({
        about: count < least ? 'short' : 'long',
        count: String(count),
        least: String(least),
        most: String(most),
      }),
    ];
  },
};
