/**
 * What a code says, as one number. From the highest bit: 2 bits edition, 14 bits key, 18 bits role and tag together,
 * 3 bits an answer. All 32 practices make 130 bits, 26 signs; the 12 of the quick way 70 bits, 14 signs. None is left over.
 */
import type { Rater } from '../../engagement/engagement';
import type { CodeOrder } from './editions';
import { keyBits } from './key';

/** In the order of their numbers, which never changes. */
export const seniorities = [null, 'leader', 'manager', 'front-line'] as const satisfies (Rater['seniority'] | null)[];
/** No function, or the place of one of eight. */
const functionCount = 9;
/** Tags tell one respondent from another; 4 x 9 x 7,281 just fits in 18 bits. */
export const tagCount = 7281;

/** The signs of packed answers (../pack.ts) in the order of their three bits. */
const answerSigns = '.12345?-';
const answerBits = 3n;
const roleBits = 18n;

export interface Said {
  tag: number;
  seniority: (typeof seniorities)[number];
  /** Place in the functions of the round, from 0. */
  function: number | null;
  /** Packed, one sign a practice of the edition. */
  answers: string;
}

/** @throws {Error} for a tag or a function that no code can carry */
export function numberOf(said: Said, order: CodeOrder, isQuick: boolean): bigint {
  const fn = said.function === null ? 0 : said.function + 1;
  if (!(Number.isInteger(said.tag) && said.tag >= 0 && said.tag < tagCount)) throw new Error(`No tag: ${said.tag}`);
  if (!(Number.isInteger(fn) && fn >= 0 && fn < functionCount)) throw new Error(`No function: ${said.function}`);
  const role = (said.tag * functionCount + fn) * seniorities.length + seniorities.indexOf(said.seniority);
  let number = BigInt(role);
  for (const place of placesOf(order, isQuick)) {
    const sign = answerSigns.indexOf(said.answers[place] ?? '.');
    if (sign < 0) throw new Error(`No answer: ${said.answers[place]}`);
    number = (number << answerBits) | BigInt(sign);
  }
  return number;
}

/** @returns null for a number that no answer makes */
export function saidBy(number: bigint, order: CodeOrder, isQuick: boolean): Said | null {
  const signs = Array.from(order.practices, () => '.');
  let rest = number;
  for (const place of placesOf(order, isQuick).toReversed()) {
    signs[place] = answerSigns[Number(rest & 7n)]!;
    rest >>= answerBits;
  }
  const role = Number(rest);
  const fn = Math.floor(role / seniorities.length) % functionCount;
  const tag = Math.floor(role / seniorities.length / functionCount);
  if (tag >= tagCount) return null;
  return {
    tag,
    seniority: seniorities[role % seniorities.length]!,
    function: fn === 0 ? null : fn - 1,
    answers: signs.join(''),
  };
}

/** Bits of role, tag and answers: what the stream goes over. */
export function saidBits(order: CodeOrder, isQuick: boolean): number {
  return Number(roleBits) + placesOf(order, isQuick).length * Number(answerBits);
}

/** @returns signs of the code before its parity. Two bits of edition stand first */
export function signCount(order: CodeOrder, isQuick: boolean): number {
  return (2 + keyBits + saidBits(order, isQuick)) / 5;
}

function placesOf(order: CodeOrder, isQuick: boolean): readonly number[] {
  return isQuick ? order.quickPlaces : order.practices.map((_, place) => place);
}
