/** Handbook 2.3: no date, or a date without its year. The day a baseline was taken is no deadline. */
import { deadlinesIn } from './deadlines';
import { absent, on, type Rule } from './rule';

export const noDate: Rule = {
  id: 'no-date',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words } }) => {
    const dates = deadlinesIn(wording, words);
    if (dates.some((date) => date.endsOn !== null)) return [];
    const part = parts['by']?.trim() ?? '';
    const yearless = dates[0];
    return yearless ? [on(wording, yearless, { part })] : [absent({ part })];
  },
};
