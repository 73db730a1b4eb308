/**
 * Roughly how hard a passphrase is to guess, for somebody who knows how people choose them. A hint and no proof: what looks random
 * here may be a line of a song. Our judgement, a little on the low side.
 */
import { common, lookAlikes, sequences } from './common';
import { normalised } from './passphrase';

/** What makes it weaker than it is long; the worst that was found. */
export type Weakness = 'common' | 'name' | 'sequence' | 'repeats' | 'short';

export interface Strength {
  /** Tries needed, as a power of two. */
  bits: number;
  weakness: Weakness | null;
}

/**
 * Tries in a second for this lock, by somebody with a rack of graphics cards: one such card does about 15,000 times 600,000 rounds
 * of PBKDF2-HMAC-SHA-256.
 */
const triesASecond = 100_000;

/** Of a word among those that many people know, and of a letter in a long run of them, which is several words without spaces. */
const bitsOfWord = 12.5;
const bitsOfLetter = 2.2;
const bitsOfDigit = 3.3;
const bitsOfSign = 5;
/** Of one of the first words that anybody tries, with what is done to it to have it pass. */
const bitsOfCommon = 6;

/** What stands behind makes it no easier. */
const longest = 200;

/** @param names what whoever guesses knows anyway, the organisation's own name above all */
export function strengthOf(passphrase: string, names: readonly string[] = []): Strength {
  const text = normalised(passphrase).slice(0, longest);
  const known = new Set(names.flatMap((name) => wordsOf(name.toLowerCase())).filter((word) => word.length > 2));
  const seen = new Set<string>();
  let bits = 0;
  let weakness: Weakness | null = null;
  for (const piece of wordsOf(text)) {
    const small = piece.toLowerCase();
    if (seen.has(small)) {
      bits += 1;
      weakness ??= 'repeats';
      continue;
    }
    seen.add(small);
    const found = bitsOf(piece, small, known);
    bits += found.bits;
    weakness = worse(weakness, found.weakness);
  }
  // Which sign stands between the words, and where, is soon guessed.
  const between = new Set(text.replace(/[\p{L}\p{M}\p{N}]/gu, '')).size;
  bits += Math.min(between * 2, 8);
  if (bits < 45 && weakness === null) weakness = 'short';
  return { bits, weakness: bits >= 60 ? null : weakness };
}

const order: readonly (Weakness | null)[] = ['name', 'common', 'sequence', 'repeats', 'short', null];
const worse = (a: Weakness | null, b: Weakness | null) => (order.indexOf(a) < order.indexOf(b) ? a : b);

/** Runs of letters and digits. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}@$!]+/gu) ?? [];

function bitsOf(piece: string, small: string, known: ReadonlySet<string>): Strength {
  const capital = piece === small ? 0 : 1;
  const trimmed = (word: string) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const plain = (word: string) => word.replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign);
  for (const word of [small, plain(small), plain(trimmed(small))]) {
    // With a year or a number behind it, it is the same word.
    const bare = trimmed(word);
    const tail = Math.min(piece.length - bare.length, 4) * 2;
    if (known.has(word) || known.has(bare)) return { bits: 3 + tail + capital, weakness: 'name' };
    if (common.has(word) || common.has(bare)) return { bits: bitsOfCommon + tail + capital, weakness: 'common' };
  }
  if (/^(.+?)\1+$/u.test(small)) {
    const unit = /^(.+?)\1+$/u.exec(small)![1]!;
    const once = bitsOf(unit, unit, known);
    return { bits: Math.min(once.bits, unit.length * bitsOfSign) + 2, weakness: worse(once.weakness, 'repeats') };
  }
  if (small.length > 2 && sequences.some((row) => row.includes(small) || `${row}${row}`.includes(small))) {
    return { bits: 5 + capital, weakness: 'sequence' };
  }
  if (/^(19|20)\d\d$/.test(small)) return { bits: 6, weakness: null };
  if (/^\d+$/.test(small)) return { bits: small.length * bitsOfDigit, weakness: null };
  const letters = [...small].length;
  // Letters and digits in turn, as nobody speaks: drawn, not chosen.
  const turns = small.match(/\p{N}+|[\p{L}\p{M}]+/gu)?.length ?? 1;
  if (turns > 2 || (turns === 2 && letters <= 4 && /^[A-Z0-9]+$/.test(piece)))
    return { bits: letters * 4.5, weakness: null };
  // Where a sign is a word.
  const ideographs =
    small.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (ideographs > 0) return { bits: ideographs * 6 + (letters - ideographs), weakness: null };
  const isSpoken = /[aeiouy]/.test(small.normalize('NFD')) || /[^\p{Script=Latin}\p{N}\p{M}]/u.test(small);
  if (!isSpoken) return { bits: letters * 4.5, weakness: null };
  return { bits: Math.max(Math.min(letters * 4, bitsOfWord), letters * bitsOfLetter) + capital, weakness: null };
}

export type Duration = 'moment' | 'hours' | 'days' | 'months' | 'years' | 'centuries' | 'ages';

const day = 86_400;
const durations: readonly (readonly [Duration, least: number])[] = [
  ['ages', 1e6 * 365 * day],
  ['centuries', 200 * 365 * day],
  ['years', 2 * 365 * day],
  ['months', 60 * day],
  ['days', 2 * day],
  ['hours', 3_600],
  ['moment', 0],
];

/** @returns how long it would take somebody who means it to come to it, half of all tries on average */
export function timeToGuess({ bits }: Pick<Strength, 'bits'>): Duration {
  const seconds = 2 ** (bits - 1) / triesASecond;
  return durations.find(([, least]) => seconds >= least)![0];
}
