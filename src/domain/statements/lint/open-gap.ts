/**
 * A gap that nobody has filled: a statement with a hole cannot stand in a report. Our judgement. Settled once: square or
 * curly brackets with words in them, a line to write on, "TBC" and its kin, and an X where a figure belongs.
 */
import { on, type Rule } from './rule';

const gap = new RegExp(
  [
    '\\[+[^[\\]]*\\p{L}[^[\\]]*\\]+',
    '\\{+[^{}]*\\p{L}[^{}]*\\}+',
    '<[\\p{L} ]{2,40}>',
    '_{3,}',
    '(?<![\\p{L}\\p{N}])(?:tbc|tbd|tba)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}.])(?:[€£$]\\s?)[xXyY]{1,3}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}.])(?:[xX]{1,3}|[yY]{1,3})\\s?(?:%|per cent|percent)',
    '(?<![\\p{L}\\p{N}.])(?:XX|YY|xx|yy)(?![\\p{L}\\p{N}])',
  ].join('|'),
  'giu',
);

/** Whether the wording has a gap. */
export const gapIn = (wording: string): boolean => wording.search(gap) >= 0;

export const openGap: Rule = {
  id: 'open-gap',
  severity: 'must',
  kinds: ['mission', 'success'],
  anyLanguage: true,
  check: ({ wording }) =>
    Array.from(wording.matchAll(gap), (match) => on(wording, { from: match.index, to: match.index + match[0].length })),
};
