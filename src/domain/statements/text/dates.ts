/** Dates as people write them: "by end of Q2 2027", "31/12/2026", "FY27", "2H27", "mid-2027", "next March". */
import { endOf } from './date-end';
import { keep } from './keep';
import type { Span } from './pattern';
import { quick } from './letters';

export interface WrittenDate extends Span {
  /** Last day of the period meant, "2027-06-30"; null when no year is written. */
  endsOn: string | null;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)';
const year = "(?:(?:19|20)\\d\\d|['’]\\d\\d)";
const nearYear = '20[1-6]\\d';
const accounts = '(?:fy|cy|ay|financial year|fiscal year|calendar year|school year|academic year|fiscal|year)';
const season =
  "(?:early|late|mid|middle of|spring|summer|autumn|fall|winter|easter|christmas|new year(?:[’']s(?: eve)?)?|ramadan|midsummer|thanksgiving|half[- ]term|year[- ]end|ye|eoy|(?:the\\s+)?(?:start|beginning) of)";
/** What is counted, so that "2026 customers" is no year. */
const counted =
  '(?:%|per\\s?cent|percent|customers|clients|guests|members|patients|users|complaints|calls|orders|contacts|cases|tickets|points|hours|days|minutes|people|households|answers|responses|homes|bookings)';
const gap = '[\\s\\u00a0\\u202f]';

/** Tried from the top; the first that matches at a place wins. */
const dated = [
  `(?<iso>20\\d\\d-[01]?\\d-[0-3]?\\d)`,
  `(?<slash>[0-3]?\\d(?<stroke>[./])[0-3]?\\d\\k<stroke>(?:20)?\\d\\d|[0-3]?\\d-[0-3]?\\d-20\\d\\d)`,
  `(?<monthYear>(?:0?[1-9]|1[0-2])[./]20\\d\\d|(?<=\\b(?:by|until|before|end|of|from|in)\\s)(?:0?[1-9]|1[0-2])/2\\d(?![/\\d]))`,
  `(?:(?<dayMonth>${day})${gap}*[-.]?${gap}*(?:of${gap}+)?)?(?<month>${month})(?:\\.?,?(?:${gap}+(?<monthDay>${day}),)?${gap}+(?:of${gap}+)?|[-/])(?<year>${year}|(?<=[-/])\\d\\d)`,
  `(?:q(?<quarter>[1-4])|(?<quarterWord>first|second|third|fourth|last|final|1st|2nd|3rd|4th)${gap}+quarter)(?:${gap}+of)?(?:${gap}+the)?[\\s\\u00a0/,:-]*(?:${accounts}${gap}?)?(?<quarterYear>${year}|(?<=q[1-4][\\s\\u00a0/-]*(?:fy\\s?)?)\\d\\d)(?:[/–-]\\d\\d)?`,
  `(?<quarterYear2>20\\d\\d)[\\s/-]*q(?<quarter2>[1-4])`,
  `(?<quarter3>[1-4])q[\\s']?(?<quarterYear3>(?:20)?\\d\\d)`,
  `(?:h(?<half>[12])|(?<halfWord>first|second|1st|2nd)${gap}+half)(?:${gap}+of)?(?:${gap}+the)?[\\s\\u00a0/,:-]*(?:${accounts}${gap}?)?(?<halfYear>${year}|(?<=h[12][\\s\\u00a0/-]*(?:fy\\s?)?)\\d\\d)(?:[/–-]\\d\\d)?`,
  `(?<half2>[12])h[\\s']?(?<halfYear2>(?:20)?\\d\\d)`,
  `${accounts}${gap}?(?:of${gap})?['’]?(?<accounts>(?:20)?\\d\\d)(?:${gap}?[/–-]${gap}?(?<accounts2>(?:20)?\\d\\d))?(?!${gap}*${counted})`,
  `20[0-6]\\d${gap}?(?:(?:[/–-]|to)${gap}?(?=20)|[/–-](?=\\d))(?<spanEnd>20\\d\\d|\\d\\d)(?!\\d|[.,]\\d|${gap}?(?:%|per))`,
  `${season}[\\s-]*(?:of${gap}+)?(?<seasonYear>${year}|(?<=(?:eoy|ye)${gap}?)\\d\\d)`,
  `(?<=(?:\\b(?:by|in|of|on|until|till|before|after|since|during|end|through|throughout|year|for|than|early|late|from|to|and|against|vs|versus|with|over|s|mid|the|our|target|targets|baseline|level|compared|late|come|pre|post|close|is|was|at)[\\s-]+|[(\\[]\\s*|[,;:–—→|/-]\\s*|^\\s*|\\n\\s*[•*]?\\s*))(?<bare>${nearYear})(?!\\d|[.,]\\d|[-/]\\d|${gap}?${counted})`,
  `(?<=\\b(?:end of|end|close of|by|until|before|start of|in)[\\s-]+)(?<bare4>['’][2-4]\\d)(?!\\d)`,
  `(?<=\\b(?:in|since|by|until|during)\\s)(?<bare3>20[1-4]\\d)(?=\\s+\\p{L})(?!${gap}(?:per\\s?cent|percent|of)\\b)`,
  `(?<bare2>${nearYear})(?=\\s*[):;,\\]]|\\s+(?:baseline|level|levels|figure|figures|result|results|target|targets|average|survey|rate|season|budget|year)\\b)`,
];
const wordNumber =
  '(?:\\d+|one|two|three|four|five|six|nine|twelve|eighteen|twenty-four|twenty four|thirty|thirty-six|ninety|a|the coming|the next)';
const undated = [
  `(?<=\\b(?:by|until|before|in|of|end|from|since|this|next|coming)\\s+(?:the\\s+)?(?:early |late |mid-?|next |end of |end )?)(?:(?:${day}\\s+)?${month}(?:\\s+${day})?|q[1-4]|h[12]|spring|summer|autumn|winter|easter|christmas|year[- ]end)`,
  `(?:by|before|until|within|in|over|during|at|for)\\s+(?:the\\s+)?(?:(?:end|close)\\s+of\\s+)?(?:this|the|next|coming|the\\s+coming|the\\s+next|current)\\s+(?:financial\\s+|fiscal\\s+|calendar\\s+|school\\s+)?(?:year|quarter|month|half|season|decade)(?:[- ]end)?`,
  `(?:this|next)\\s+(?:financial\\s+|fiscal\\s+|calendar\\s+)?(?:year|quarter)`,
  `(?:by|at)\\s+(?:the\\s+)?(?:year|month|quarter|season)(?:[’']s)?[- ]end`,
  `(?:by|at|before)\\s+(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(?:year|quarter|month|season|q[1-4])`,
  `(?:within|in|over|after|inside|for)\\s+(?:the\\s+(?:next|first|coming)\\s+|a\\s+|our\\s+next\\s+)?${wordNumber}[\\s-]+(?:month|quarter|year)s?(?:\\s+period)?`,
  `within\\s+(?:a|one)\\s+(?:year|quarter|month)`,
];
const edge = (body: string) => quick(new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu'));
const withYear = edge(dated.join('|'));
const withoutYear = edge(undated.join('|'));

/** Every date in the text, in order; the ones without a year have `endsOn` null. A quarter is read as one of the calendar year. */
export const datesIn = keep((text: string): readonly WrittenDate[] => {
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
});
