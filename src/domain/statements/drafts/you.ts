/** Speaks to the customers as "you" instead of about them. */
import { firstWord } from './phrase';
import { endsInS, ofThird } from './verbs';
import type { DraftWords } from './words';

/** Whether the people a statement is for are "you". */
export const isSpokenTo = (who: string, words: DraftWords): boolean => words.spoken['they'] === firstWord(who);

/** Spoken to the customer: "their" is "your", as long as no other noun stands before it that could be meant. */
export function toYou(text: string, words: DraftWords): string {
  let isOther = false;
  let isCustomer = false;
  let before = '';
  return text.replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    const spoken = words.spoken[word];
    if (spoken === undefined) {
      const isVerb = words.nounEnds.includes(before) || words.verbs.includes(ofThird(word));
      isOther ||= endsInS(word) && word.length > 3 && !isVerb;
      before = word;
      return word;
    }
    if (isOther && (!isCustomer || word === 'them')) return word;
    isCustomer = true;
    return spoken;
  });
}
