/**
 * A gap that nobody has filled: a statement with a hole cannot stand in a report. Our judgement. Settled once: square or
 * curly brackets with words in them, a line to write on, "TBC" and its kin, and an X where a figure belongs.
 */
import { quick } from '../text/letters';
import { on, type Rule } from './rule';

/** What stands before a figure. */
const before = '\\b(?:by|from|to|of|within|under|over|than|least|about|in|up|down)';

const gap = quick(
  new RegExp(
    [
      // Not what an editor puts in a quotation: "[and]", "[sic]".
      '\\[+(?!(?:sic|and|or|the|a|an|of|to|we|our|its?|their|is|are|that|which)\\])[^[\\]]*\\p{L}[^[\\]]*\\]+',
      '\\{+[^{}]*\\p{L}[^{}]*\\}+',
      '<[\\p{L} ]{2,40}>',
      '_{3,}',
      '(?<![\\p{L}\\p{N}])(?:tbc|tbd|tba)(?![\\p{L}\\p{N}])',
      '(?<![\\p{L}\\p{N}.])(?:[€£$]\\s?)[xXyY]{1,3}(?![\\p{L}\\p{N}])',
      '(?<![\\p{L}\\p{N}.])(?:[xX]{1,3}|[yY]{1,3})\\s?(?:%|per cent|percent)',
      '(?<![\\p{L}\\p{N}.])(?:XX|YY|xx|yy)(?![\\p{L}\\p{N}])',
      // A year, a level or a length left open: "by 20XX", "from X to Y", "within X days".
      '(?<![\\p{L}\\p{N}])20\\d?[xXyY]{1,2}(?![\\p{L}\\p{N}])',
      `(?<=${before}\\s)[xXyYnN](?=\\s(?:to\\s[xXyYnN](?!\\p{L})|points?|days?|hours?|weeks?|months?|minutes?|out of|customers|million|k)(?!\\p{L}))`,
      '(?<![\\p{L}\\p{N}?!.,;:])\\?{2,}|(?<=\\s)(?:\\?|…|\\.{3})\\s?%',
      '(?:\\(\\s*|(?<=(?:owner|leader|lead|leads|sponsor|date|target|baseline)\\s*[:–—]?\\s))to be (?:confirmed|decided|agreed|determined|announced|set|named)(?:\\s*\\))?',
      '(?<!\\p{L})insert (?:your |the |a )?(?:name|date|figure|number|target|company|customer|text)(?:s|\\sname)?(?:\\shere)?(?!\\p{L})|lorem\\sipsum',
    ].join('|'),
    'giu',
  ),
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
