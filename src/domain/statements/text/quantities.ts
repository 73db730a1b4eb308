/** Amounts as people write them: "18 %", "1,200 complaints", "€1.2 m", "a fifth", "one in five", "two hours". */
import { datesIn } from './dates';
import type { Span } from './pattern';

export interface Quantity extends Span {
  value: number;
  /** "percent", "points", "money", "hours", "count" with its noun, or "" for a bare number. */
  unit: string;
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const shares: Record<string, number> = {
  half: 50,
  halves: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  sixth: 100 / 6,
  eighth: 12.5,
  tenth: 10,
};
const scales: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const hours: Record<string, number> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
};

const smallWord = `(?:(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.join('|')})`;
const digits = '\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
const expression = new RegExp(
  [
    `(?<fractionOf>\\d+|${smallWord})\\s+(?:in|out of)\\s+(?:every\\s+)?(?!(?:19|20)\\d\\d\\b)(?<fractionBase>\\d+|${smallWord})`,
    `(?:\\b(?<shareCount>a|an|one|two|three|four)[\\s-])?\\b(?<share>half|halves|third|quarter|fifth|sixth|eighth|tenth)s?(?![-\\s](?:party|parties|time|hour|day|year|term|person|people|of\\s+(?:20|fy)))`,
    `(?:(?<currency>[€£$¥₹]|\\b(?:eur|gbp|usd|chf|sek|dkk|nok)\\s)\\s?)?(?<number>${digits}|${smallWord})[\\s\\u00a0\\u202f]?(?<scale>k|mn|m|bn|million|billion|thousand)?(?![\\p{L}\\d])`,
  ].join('|'),
  'giu',
);
const unitAfter =
  /^[\s\u00a0\u202f]*-?(?:(?<percent>%|per\s?cent\b|percent\b)|(?<points>(?:percentage\s+)?points?\b|pp\b|pts?\b|stars?\b)|(?<money>€|£|euros?\b|pounds?\b|dollars?\b|eur\b|gbp\b|usd\b)|(?:(?:working|business|calendar|full)\s+)?(?<time>second|minute|min|hour|day|week|month|year)s?\b|(?<noun>(?!(?:to|by|from|in|on|at|and|or|of|before|until|because|so|as|while|with|without|today|now|this|last|next|for|the|a|an|per|since|among|within|is|are|when|than|up|down|through)\b)\p{L}[\p{L}'’-]*))/iu;

function wordValue(text: string): number {
  const [first, second] = text.toLowerCase().split('-');
  const ten = tens.indexOf(first ?? '');
  if (ten >= 0) return (ten + 2) * 10 + (second ? small.indexOf(second) : 0);
  return small.indexOf(first ?? '');
}

function numberValue(text: string): number {
  if (/^\p{L}/u.test(text)) return wordValue(text);
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  return Number(/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'));
}

/** A share of time ("once a quarter", "every quarter") is a rhythm, not an amount. */
const rhythm = /\b(?:once|twice|times|every|each|per|this|next|last|first|second|third|fourth|the|of|that|a)\s*$/iu;

/**
 * Every amount in the text, in order. Dates are no amounts; a number written as a word counts only with a unit
 * ("two hours", "one in five"), since "one conversation" is a way of speaking.
 */
export function quantitiesIn(text: string): Quantity[] {
  const dates = datesIn(text).filter((date) => date.endsOn !== null);
  const found: Quantity[] = [];
  for (const match of text.matchAll(expression)) {
    const groups = match.groups ?? {};
    const lead = match[0].length - match[0].trimStart().length;
    const from = match.index + lead;
    let to = match.index + match[0].length;
    if (from > 0 && /[\p{L}\d#]/u.test(text[from - 1] ?? '')) continue;
    if (dates.some((date) => from < date.to && date.from < to)) continue;
    if (groups['fractionOf'] && groups['fractionBase']) {
      const base = numberValue(groups['fractionBase']);
      if (base > 0) found.push({ from, to, value: (100 * numberValue(groups['fractionOf'])) / base, unit: 'percent' });
      continue;
    }
    if (groups['share']) {
      const share = groups['share'].toLowerCase();
      const count = groups['shareCount']?.toLowerCase();
      if (!count && share !== 'half') continue;
      if (share.startsWith('quarter') && rhythm.test(text.slice(0, from))) continue;
      found.push({
        from,
        to,
        value: (shares[share] ?? 0) * (count && count.length > 2 ? small.indexOf(count) : 1),
        unit: 'percent',
      });
      continue;
    }
    if (!groups['number']) continue;
    let value = numberValue(groups['number']) * (scales[groups['scale']?.toLowerCase() ?? ''] ?? 1);
    const after = unitAfter.exec(text.slice(to));
    const kind = after?.groups ?? {};
    let unit = groups['currency'] || kind['money'] ? 'money' : '';
    if (kind['percent']) unit = 'percent';
    else if (kind['points']) unit = 'points';
    else if (kind['time']) {
      unit = 'hours';
      value *= hours[kind['time'].toLowerCase().replace(/^min$/, 'minute')] ?? 1;
    } else if (kind['noun'] && unit === '') unit = 'count';
    if (
      /^\p{L}/u.test(groups['number']) &&
      !['percent', 'points', 'hours'].includes(unit) &&
      groups['number'].toLowerCase() !== 'zero'
    )
      continue;
    if (after && unit !== 'count' && (kind['percent'] || kind['points'] || kind['money'] || kind['time']))
      to += after[0].length;
    if (Number.isFinite(value)) found.push({ from, to, value, unit });
  }
  return found;
}
