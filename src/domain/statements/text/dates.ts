/** Dates as people write them: "by end of Q2 2027", "31/12/2026", "FY27", "mid-2027", "next March". */
import type { Span } from './pattern';

export interface WrittenDate extends Span {
  /** Last day of the period meant, "2027-06-30"; null when no year is written. */
  endsOn: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)';
const year = "(?:(?:19|20)\\d\\d|['’]\\d\\d)";
const ordinal = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
const season = '(?:spring|summer|autumn|fall|winter|easter|christmas|year[- ]end)';

/** Tried from the top; the first that matches at a place wins. */
const dated = [
  `(?<iso>20\\d\\d-[01]?\\d-[0-3]?\\d)`,
  `(?<slash>[0-3]?\\d[./][0-3]?\\d[./](?:20)?\\d\\d)`,
  `(?<monthYear>(?:0?[1-9]|1[0-2])[./]20\\d\\d)`,
  `(?:${day}\\s+(?:of\\s+)?)?(?<m1>${month})\\.?,?(?:\\s+(?:of\\s+)?${day},)?\\s+(?:of\\s+)?(?<y1>${year})`,
  `(?:q(?<q2>[1-4])|(?<o2>${ordinal})\\s+quarter)(?:\\s+of)?[\\s/-]*(?:fy\\s?|financial year\\s)?(?<y2>${year}|\\d\\d)`,
  `(?:h(?<h3>[12])|(?<o3>first|second)\\s+half)(?:\\s+of)?[\\s/-]*(?:fy\\s?)?(?<y3>${year}|\\d\\d)`,
  `(?:fy|financial year|fiscal year|fiscal)\\s?(?<y4>(?:20)?\\d\\d)(?:[/-](?<y4b>(?:20)?\\d\\d))?`,
  `(?<y5>20\\d\\d)[/–](?<y5b>(?:20)?\\d\\d)(?!\\d)`,
  `(?:${season}|mid|year-end)[\\s-]+(?:of\\s+)?(?<y6>${year})`,
  `(?<=(?:\\b(?:by|in|of|until|till|before|after|since|during|end|through|throughout|year|for|than|early|late|from|to|and|against|vs)\\s+|\\(\\s*|[,;:]\\s+))(?<y7>20\\d\\d)(?!\\d|[.,]\\d|\\s?(?:%|per cent|percent|customers|complaints|calls|orders|contacts|points|hours|days|people|members))`,
];
const undated = [
  `(?<=\\b(?:by|until|before|in|of|end)\\s+(?:the\\s+)?(?:early |late |mid-?|next )?)(?:(?:${day}\\s+)?${month}(?:\\s+${day})?|q[1-4]|h[12]|${season})`,
  `(?:by|before|until|within|in)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:this|the|next)\\s+(?:financial\\s+|calendar\\s+)?(?:year|quarter|month|half)`,
  `(?:within|in|over|after)\\s+(?:the\\s+next\\s+)?(?:\\d+|two|three|six|nine|twelve|eighteen|twenty-four|ninety)\\s+(?:months|quarters|years)`,
];
const edge = (body: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');
const withYear = edge(dated.join('|'));
const withoutYear = edge(undated.join('|'));

const fullYear = (text: string): number => {
  const digits = Number(text.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
};

/** Last day of a month of a year, both counted from 1; month 12 of 2026 gives "2026-12-31". */
function endOfMonth(inYear: number, inMonth: number): string {
  const days = [
    31,
    inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return `${inYear}-${String(inMonth).padStart(2, '0')}-${days[inMonth - 1] ?? 31}`;
}

const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

function endOf(written: string, groups: Record<string, string | undefined>): string {
  if (groups['iso']) {
    const [y, m, d] = groups['iso'].split('-').map(Number);
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  }
  if (groups['slash']) {
    const [first, second, third] = groups['slash'].split(/[./]/);
    const dayFirst = Number(second) <= 12;
    const [d, m] = dayFirst ? [first, second] : [second, first];
    return `${fullYear(third ?? '')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  }
  if (groups['monthYear']) {
    const [m, y] = groups['monthYear'].split(/[./]/).map(Number);
    return endOfMonth(y!, m!);
  }
  if (groups['m1'] && groups['y1']) {
    const inMonth = months.indexOf(groups['m1'].slice(0, 3).toLowerCase()) + 1;
    const inYear = fullYear(groups['y1']);
    const onDay = /(?<!['’\d])([0-3]?\d)(?:st|nd|rd|th)?(?!\d)/iu.exec(written.replace(groups['y1'], ''));
    return onDay
      ? `${inYear}-${String(inMonth).padStart(2, '0')}-${onDay[1]!.padStart(2, '0')}`
      : endOfMonth(inYear, inMonth);
  }
  if (groups['y2'])
    return endOfMonth(fullYear(groups['y2']), 3 * Number(groups['q2'] ?? ordinals[groups['o2']!.toLowerCase()]));
  if (groups['y3'])
    return endOfMonth(fullYear(groups['y3']), 6 * Number(groups['h3'] ?? ordinals[groups['o3']!.toLowerCase()]));
  const last = groups['y4b'] ?? groups['y4'] ?? groups['y5b'] ?? groups['y6'] ?? groups['y7'];
  return endOfMonth(fullYear(last ?? ''), 12);
}

/** Every date in the text, in order; the ones without a year have `endsOn` null. A quarter is read as one of the calendar year. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = Array.from(text.matchAll(withYear), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    endsOn: endOf(match[0], match.groups ?? {}),
  }));
  for (const match of text.matchAll(withoutYear)) {
    const span = { from: match.index, to: match.index + match[0].length };
    if (!found.some((other) => span.from < other.to && other.from < span.to)) found.push({ ...span, endsOn: null });
  }
  return found.sort((a, b) => a.from - b.from);
}
