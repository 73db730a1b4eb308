/** Amounts as people write them: "18 %", "1,200 complaints", "€1.2 m", "a fifth", "9 in 10", "4.1 stars", "two hours". */
import { datesIn } from './dates';
import { keep } from './keep';
import { quick } from './letters';
import { arrows, inDigits, inLetters, numberValue, scales, shares } from './numbers';
import type { Span } from './pattern';

export interface Quantity extends Span {
  value: number;
  /** "percent", "points" (also stars and marks out of ten), "money", "hours", "times", "count" with its noun, or "" for a bare number. */
  unit: 'percent' | 'points' | 'money' | 'hours' | 'times' | 'count' | '';
  /** What the written number was multiplied by: 24 for "two days", 1,000,000 for "€1.2 m". */
  factor: number;
}

const hours: Record<string, number> = {
  second: 1 / 3600,
  sec: 1 / 3600,
  s: 1 / 3600,
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  hr: 1,
  h: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
};
const space = '[\\s\\u00a0\\u2009\\u202f]';
const number = `(?:${inDigits})`;
const expression = quick(
  new RegExp(
    [
      `(?<![\\p{L}\\p{N}.,])(?<of>${number}|${inLetters})(?<noun>${space}+\\p{L}+)?${space}+(?<in>in|out${space}+of|of(?=${space}+(?:every|each)${space}))${space}+(?:every${space}+|each${space}+|a${space}+)?(?!(?:19|20)\\d\\d\\b)(?<base>\\d{1,3}(?:[, ]?000)?|${inLetters}|hundred|thousand|a hundred|a thousand)(?![\\p{L}\\d]|[.,]\\d)(?!${space}*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|%|per${space}?cent))`,
      `(?<![\\p{L}\\p{N}.,/])(?<mark>\\d+(?:[.,]\\d+)?)${space}?/${space}?(?<marks>5|7|10|100)(?![\\p{L}\\d/]|[.,]\\d)`,
      `(?<![\\p{L}\\p{N}])(?<ratio>\\d{1,3}/\\d{1,3}(?:/\\d+)?)(?![\\p{L}\\d])`,
      `(?<![\\p{L}\\p{N}])(?:(?<shareCount>a|an|one|two|three|four)[\\s-])?(?<share>half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?(?![\\p{L}\\p{N}])(?![-\\s](?:party|parties|time|hour|day|year|term|person|people|place|visit|attempt|call|contact|of\\s+(?:20|fy)))`,
      `(?:(?<currency>(?:A|US|C|NZ|R|HK|S)?[€£$¥₹]|(?<![\\p{L}])(?:eur|gbp|usd|chf|sek|dkk|nok|aud|cad|nzd|inr|zar|kr|rs)${space})${space}?)?(?<![\\p{L}\\p{N}.#]|\\p{N},|\\p{L}[-–])(?<sign>(?<=^|[\\s(])[+\\u2212–-])?(?<number>${number}|(?<!\\p{N}\\s)${inLetters})${space}?(?<scale>k|(?<=\\d)b|trn|tn|tsd|mln|mn|mm|mio|mrd|m|bn|millions?|billion|thousand|hundred)?(?:(?<=\\p{L})\\.)?(?=(?:pp|ppts?|pts?|pct?|x|h|hrs?|mins?|s|secs?|p)(?![\\p{L}\\d])|(?![\\p{L}\\d]))`,
    ].join('|'),
    'giu',
  ),
);
const unitAfter = quick(
  new RegExp(
    `^${space}*-?(?:(?<percent>%|per\\s?cent(?:age)?(?!\\s?points?|age)\\b|percent\\b|pct\\b|pc\\b)(?!${space}*-?points?\\b)|(?<points>(?:%|per\\s?cent|percent|percentage)?[\\s-]*(?:points?|pts?)\\b|pp[ts]?\\b|basis\\s+points?\\b|bps\\b|(?:[\\w-]+${space}+)?stars?\\b)|(?<money>€|£|\\$|euros?\\b|pounds?\\b|dollars?\\b|eur\\b|gbp\\b|usd\\b|chf\\b|francs?\\b|crowns?\\b|kr\\b|pence\\b|cents?\\b)|(?<times>x\\b|×|times\\b|-?fold\\b)|(?:(?:working|business|calendar|full|clock)[\\s-]+)?(?<time>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\b|(?<noun>(?!(?:to|by|from|in|on|at|and|or|of|before|until|till|because|so|as|while|with|without|today|now|this|last|next|for|the|a|an|per|since|among|amongst|within|is|are|was|were|when|than|up|down|through|during|over|under|per|currently|each|every|against|vs|versus|across|but|if|between|after|out|about|we|our|they|their|which|that|who|it|its|today's|not|no|only|led|owned|compared|average|higher|lower|more|less|fewer|better)\\b)\\p{L}[\\p{L}'’-]*))`,
    'iu',
  ),
);
const letterTime = /^(?:s|h)(?![\p{L}\p{N}])/u;

/** A share of time ("once a quarter", "every quarter") is a rhythm, not an amount. */
const rhythm =
  /\b(?:once|twice|times|every|each|per|this|next|last|first|second|third|fourth|final|the|of|that|a|by|end)\s*$/iu;
/** After these a number in letters is an amount even without a unit: "from eleven to three". */
const weighed = new RegExp(
  `(?:\\b(?:from|to|than|least|most|below|under|above|only|instead of|against)|${arrows})\\s+(?:about |around |some |nearly )?$`,
  'iu',
);

type Groups = Record<string, string | undefined>;

function fraction(groups: Groups): Pick<Quantity, 'value' | 'unit'> | null {
  const base = /hundred/iu.test(groups['base']!)
    ? 100
    : /thousand/iu.test(groups['base']!)
      ? 1000
      : numberValue(groups['base']!);
  const of = numberValue(groups['of']!);
  if (!(base > 0)) return null;
  // "4.5 out of 5" is a mark; "nine out of ten" is a share.
  const isMark = /[.,]/.test(groups['of']!) || (base === 5 && /out/.test(groups['in']!));
  if (isMark) return { value: of, unit: 'points' };
  return of > base ? null : { value: (100 * of) / base, unit: 'percent' };
}

function share(text: string, from: number, groups: Groups): number | null {
  const part = groups['share']!.toLowerCase();
  const count = groups['shareCount']?.toLowerCase();
  const lead = text.slice(0, from);
  if (!count && part !== 'half') return null;
  if (
    part.startsWith('quarter') &&
    ((rhythm.test(lead) && !/\b(?:instead of|rather than|than|from|to)\s*$/iu.test(lead)) ||
      (count === 'a' && /^s?\s+of\s+20/u.test(text.slice(from))))
  )
    return null;
  if (
    part === 'half' &&
    (/\b(?:first|second|other|last|latter|1st|2nd)\s*$/iu.test(lead) ||
      /^half\s+(?:an?\s+)?(?:hour|day|year|time)/iu.test(text.slice(from)))
  )
    return null;
  return (shares[part] ?? 0) * (count && count.length > 2 ? numberValue(count) : 1);
}

function plain(text: string, from: number, at: number, groups: Groups): Quantity | null {
  const written = groups['number']!;
  let to = at;
  let factor = scales[groups['scale']?.toLowerCase() ?? ''] ?? 1;
  const rest = text.slice(to);
  const brief = letterTime.exec(rest);
  const after = brief ? null : unitAfter.exec(rest);
  const kind: Groups = after?.groups ?? {};
  let unit: Quantity['unit'] = groups['currency'] || kind['money'] ? 'money' : '';
  if (kind['percent']) unit = 'percent';
  else if (kind['points']) unit = 'points';
  else if (kind['times']) {
    // "Customers called us 412,000 times" counts; "three times as many" compares.
    unit = numberValue(written) > 20 ? 'count' : 'times';
  } else if (kind['time']) {
    unit = 'hours';
    factor *= hours[kind['time'].toLowerCase().replace(/s$/u, '')] ?? 1;
  } else if (brief && !groups['currency']) {
    unit = 'hours';
    factor *= hours[brief[0]] ?? 1;
    to += brief[0].length;
  } else if (kind['noun'] && unit === '') unit = 'count';
  // "1.200 complaints" is twelve hundred where it is counted, not measured.
  if (unit === 'count' && /^\d{1,3}\.\d{3}$/u.test(written)) factor *= 1000;
  const isBelow = groups['sign'] !== undefined && groups['sign'] !== '+';
  const value = numberValue(written) * factor * (isBelow ? -1 : 1);
  const isWord = /^\p{L}/u.test(written);
  if (isWord && !groups['scale'] && !['percent', 'points', 'hours', 'money'].includes(unit) && value !== 0) {
    const isOfYear =
      /^\s+(?:\p{L}+\s+)?(?:in\s+20\d\d|today|now|at present|last year|this year)|^\s+(?:or\s+(?:fewer|less|more)\b)/u.test(
        rest,
      );
    const opens = isOfYear || (value >= 12 && /(?:^|[.;:]\s+)$/u.test(text.slice(0, from)) && unit === 'count');
    if (value < 2 || !(opens || weighed.test(text.slice(0, from)))) return null;
  }
  if (after && unit !== 'count' && !kind['noun']) to += after[0].length;
  return Number.isFinite(value) ? { from, to, value, unit, factor } : null;
}

/**
 * Every amount in the text, in order. Dates are no amounts; a number in letters counts only with a unit ("two hours",
 * "one in five") or where figures are compared ("from eleven to three"), since "one conversation" is a way of speaking.
 */
export const quantitiesIn = keep((text: string): readonly Quantity[] => {
  const dates = datesIn(text);
  const found: Quantity[] = [];
  const take = (from: number, to: number, groups: Groups): void => {
    if (groups['of'] && groups['base']) {
      const read = fraction(groups);
      if (read) found.push({ from, to, ...read, factor: 1 });
    } else if (groups['mark']) {
      const value = numberValue(groups['mark']);
      if (value <= Number(groups['marks'])) found.push({ from, to, value, unit: 'points', factor: 1 });
    } else if (groups['share']) {
      const value = share(text, from, groups);
      if (value !== null) found.push({ from, to, value, unit: 'percent', factor: 1 });
    } else if (groups['number']) {
      const read = plain(text, from, to, groups);
      if (read) found.push(read);
    }
  };
  for (const match of text.matchAll(expression)) {
    const groups = match.groups ?? {};
    const from = match.index + match[0].length - match[0].trimStart().length;
    const to = match.index + match[0].trimEnd().length;
    if (dates.some((date) => from < date.to && date.from < to)) continue;
    take(from, to, groups);
  }
  return found;
});
