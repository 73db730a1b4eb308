/** Handbook 2.3: a mission of 8 to 35 words, a success statement of 25 to 120 (advice on length is opinion, not evidence). */
import { wordsOf } from '../text/sentences';
import { absent, type Rule } from './rule';

const limits = { mission: { least: 8, most: 35 }, success: { least: 25, most: 120 } } as const;

export const length: Rule = {
  id: 'length',
  severity: 'should',
  kinds: ['mission', 'success'],
  anyLanguage: true,
  check: ({ kind, wording }) => {
    const count = wordsOf(wording).length;
    const { least, most } = limits[kind];
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
