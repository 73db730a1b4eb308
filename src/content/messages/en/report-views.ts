/** Words of the part of the report that says how the views of a group differ. */
import { count, inWords, list } from './format';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const reportViewWords = {
  agreement: { aligned: 'aligned', close: 'close', split: 'split' },
  /** @param practices how many of those revealed are of each kind; few: fewer than three chose a level */
  finding: (raters: number, practices: { aligned: number; close: number; split: number; few: number }) => {
    const kinds = [
      practices.aligned ? `aligned on ${inWords(practices.aligned)}` : '',
      practices.close ? `close on ${inWords(practices.close)}` : '',
      practices.split ? `split on ${inWords(practices.split)}` : '',
    ].filter(Boolean);
    const all = practices.aligned + practices.close + practices.split + practices.few;
    const people = `${capital(inWords(raters))} ${raters === 1 ? 'person' : 'people'} answered`;
    if (kinds.length === 0) return `${people}. That is too few to say how far a group agrees.`;
    return `${people}. Of ${count(all, 'practice', 'practices')} that were looked at together, they are ${list(kinds)}.`;
  },
  words:
    'Aligned: all within one level of each other. Close: all within one level of the one in the middle. Split: further apart. The middle is the lower median of those who chose a level.',
  settled: (agreed: number, others: number) =>
    [
      agreed
        ? `On ${count(agreed, 'practice', 'practices')} the group agreed on a level, and the result takes that one.`
        : '',
      others ? `${agreed ? 'For the others' : 'The result'} ${agreed ? 'it takes' : 'takes'} the lower median.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  hidden: (practices: number) =>
    `Views on ${count(practices, 'practice', 'practices')} were collected and not revealed. They are not in this report.`,
  /** What the limits say. */
  collector: 'The views are shown without names. Whoever collected them could read each one.',
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  nobody: 'no level',
  unknown: (value: number) => `${capital(inWords(value))} ${value === 1 ? 'does' : 'do'} not know`,
  notApplicable: (value: number) => `${capital(inWords(value))} ${value === 1 ? 'says' : 'say'} it does not apply`,
  camps: (low: number, lowRange: string, high: number, highRange: string) =>
    `${capital(inWords(low))} ${low === 1 ? 'says' : 'say'} ${lowRange}, ${inWords(high)} ${high === 1 ? 'says' : 'say'} ${highRange}.`,
};
