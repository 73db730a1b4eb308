/** Numbers in digits and in words: "1,200", "12 000", "1’200", "9,5", "twenty-five". */

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

/** As sources of expressions: a number in letters up to ninety-nine and a number in digits. */
export const inLetters = `(?:(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|(?:${small.join('|')})|(?:a|one)\\s+hundred)`;
export const inDigits = "\\d{1,3}(?:[,’'\\u00a0\\u2009\\u202f ]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,·]\\d+)?";

/** Signs that lead from one figure to the next: "→", "->", "=>", "⟶". */
export const arrows = '→|⇒|⟶|⟹|⇨|➔|➜|➝|➞|↗|↘|-{1,2}>|=>|–>|>>|»';

/** Parts of a whole, in per cent. */
export const shares: Readonly<Record<string, number>> = {
  half: 50,
  halves: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  sixth: 100 / 6,
  seventh: 100 / 7,
  eighth: 12.5,
  ninth: 100 / 9,
  tenth: 10,
  twentieth: 5,
};

export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  mrd: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  hundred: 100,
};

function letters(text: string): number {
  if (/hundred$/iu.test(text)) return 100;
  const [first, second] = text.toLowerCase().split('-');
  const ten = tens.indexOf(first ?? '');
  if (ten >= 0) return (ten + 2) * 10 + (second ? small.indexOf(second) : 0);
  return small.indexOf(first ?? '');
}

/** The value of a number that one of the two expressions found. */
export function numberValue(text: string): number {
  if (/^\p{L}/u.test(text)) return letters(text);
  const plain = text.replace(/[\s\u00a0\u2009\u202f’']/g, '').replace('·', '.');
  return Number(/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'));
}
