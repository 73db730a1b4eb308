/** Handbook 2.3: the success statement repeats the mission (more than 60 % of its words). */
import { contentWords } from '../text/sentences';
import { absent, type Rule } from './rule';

export const sameAsMission: Rule = {
  id: 'same-as-mission',
  severity: 'should',
  kinds: ['success'],
  anyLanguage: true,
  check: ({ wording, context }) => {
    const own = contentWords(wording, context.words.stopWords);
    const other = contentWords(context.other, context.words.stopWords);
    if (own.size < 4 || other.size < 4) return [];
    let shared = 0;
    for (const word of own) if (other.has(word)) shared += 1;
    const share = Math.round((100 * shared) / own.size);
    return share > 60 ? [absent({ share: String(share) })] : [];
  },
};
