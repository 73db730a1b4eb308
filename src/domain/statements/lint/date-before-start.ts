/** A target date that is over before the plan starts (handbook 2.3). The day a baseline was taken is none. */
import { datesIn } from '../text/dates';
import { deadlinesIn } from '../reading/deadlines';
import { absent, on, type Rule } from './rule';

export const dateBeforeStart: Rule = {
  id: 'date-before-start',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words, startOn } }) => {
    if (startOn === null) return [];
    const dated = deadlinesIn(wording, words).filter((date) => date.endsOn !== null);
    const last = dated.toSorted((a, b) => (a.endsOn! < b.endsOn! ? -1 : 1)).at(-1);
    if (last) return last.endsOn! <= startOn ? [on(wording, last, { startOn })] : [];
    const part = parts['by']?.trim() ?? '';
    const endsOn = datesIn(`by ${part}`).find((date) => date.endsOn !== null)?.endsOn;
    return endsOn != null && endsOn <= startOn ? [absent({ phrase: part, startOn })] : [];
  },
};
