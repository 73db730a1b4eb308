/** Words of the result of a group: what it rests on, and what is still hidden. */
import { list, number } from './format';

const practices = (n: number) => (n === 1 ? '1 practice' : `${number(n)} practices`);
const views = (n: number) => (n === 1 ? '1 view' : `${number(n)} views`);

export const groupWords = {
  rests: (n: number, agreed: number, median: number, own: number) => {
    const parts = [
      agreed > 0 && `${practices(agreed)} ${agreed === 1 ? 'has' : 'have'} the level the group agreed on`,
      median > 0 && `${practices(median)} the lower median of what was answered`,
      own > 0 && `${practices(own)} your own answer alone`,
    ].filter((each) => each !== false);
    return `${n === 1 ? 'One person’s view' : `From ${views(n)}`}: ${list(parts)}.`;
  },
  hidden: (n: number, hidden: number, hasOwn: boolean) =>
    `${views(n)} on ${practices(hidden)} ${n === 1 ? 'is' : 'are'} in and not revealed yet${
      hasOwn ? `; here your own answers stand for ${hidden === 1 ? 'it' : 'them'}` : ''
    }.`,
  dots: (each: number) =>
    each === 1
      ? 'Each dot is where one person’s answers lie on average, on what is revealed.'
      : `A dot is where up to ${number(each)} people’s answers lie on average, on what is revealed.`,
  dotsSpoken: (raters: number) => `Dots for ${number(raters)} raters.`,
  row: (n: number, word: string | null) => (word ? `${views(n)}, ${word}` : views(n)),
  words: { aligned: 'aligned', close: 'close', split: 'split' },
};
