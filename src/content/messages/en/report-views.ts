/** Words of the part of the report that says how the views of a group differ. */
import { count, inWords, list, number } from './format';

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
    return `${people}. Of ${count(all, 'practice', 'practices')} that were looked at together, they are ${list(kinds)}${
      practices.few ? `; on ${inWords(practices.few)} too few chose a level to say` : ''
    }.`;
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
  /** @param compared practices where both may be shown @param apart how many of them the two are a level or more apart on */
  gaps: (compared: number, apart: number) =>
    `Leaders and the front line can be compared on ${count(compared, 'practice', 'practices')} without giving anybody away; ${apart === 0 ? 'on none of them' : `on ${inWords(apart)}`} their middles are a level or more apart.`,
  gap: (leaders: string, frontLine: string) => `Leaders say ${leaders}, the front line ${frontLine}.`,
  /** @param alone practices where one person's own answer stands meanwhile */
  hidden: (practices: number, alone: number) =>
    `The views on ${count(practices, 'practice', 'practices')} were not revealed and are not in this report${
      alone > 0 ? `; ${count(alone, 'practice stands', 'practices stand')} as one person answered` : ''
    }.`,
  scale: (lowest: string, highest: string) => `${capital(lowest)} to ${highest}`,
  drawing:
    'Each dot is one person; where a level has too many for dots, there are bars. The triangle marks the middle, the square what was agreed.',
  chosen: (levels: readonly { level: string; count: number }[], middle: string | null, agreed: string | null) =>
    [
      levels.length
        ? `${levels.map(({ level, count: people }) => `${level} ${number(people)}`).join(', ')}.`
        : 'No level chosen.',
      middle === null ? '' : `In the middle: ${middle}.`,
      agreed === null ? '' : `Agreed: ${agreed}.`,
    ]
      .filter(Boolean)
      .join(' '),
  noEvidence: 'No evidence is written down for it.',
  /** What the limits say. */
  collector: 'The views are shown without names. Whoever collected them could read each one.',
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  people: (value: number) => number(value),
  nobody: 'no level',
  unknown: (value: number) => `${capital(inWords(value))} ${value === 1 ? 'does' : 'do'} not know`,
  notApplicable: (value: number) => `${capital(inWords(value))} ${value === 1 ? 'says' : 'say'} it does not apply`,
  camps: (low: number, lowRange: string, high: number, highRange: string) =>
    `${capital(inWords(low))} ${low === 1 ? 'says' : 'say'} ${lowRange}, ${inWords(high)} ${high === 1 ? 'says' : 'say'} ${highRange}.`,
};
