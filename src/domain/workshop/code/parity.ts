/**
 * Two signs behind a code by which slips are found: a shortened Reed-Solomon code over GF(32) with distance 3
 * (I. S. Reed and G. Solomon, Polynomial codes over certain finite fields, 1960). Of a right code the signs sum up to 0,
 * and so do the signs each times 2 to the power of its place. One wrong sign leaves the first sum, two that changed places
 * leave the second, and two wrong ones at any places leave one of them: each is found without exception. Anything worse
 * gets past once in 1,024 times, and then meets the key (key.ts).
 */
import { over, power, times } from './gf32';

/** Places beyond this would count like earlier ones. */
const maxLength = 31;

/** @returns both sums, 0 and 0 for a right code. @param signs 0 to 31 each, at most 31 of them */
export function syndromes(signs: readonly number[]): readonly [number, number] {
  let sum = 0;
  let placed = 0;
  for (let place = 0; place < signs.length; place += 1) {
    sum ^= signs[place]!;
    placed ^= times(signs[place]!, power(place));
  }
  return [sum, placed];
}

export function isWhole(signs: readonly number[]): boolean {
  if (signs.length > maxLength) return false;
  // The first sum alone turns most words of a chat away.
  let sum = 0;
  for (const sign of signs) sum ^= sign;
  return sum === 0 && syndromes(signs)[1] === 0;
}

/** @returns the same signs and the two that make them whole */
export function withParity(body: readonly number[]): number[] {
  const [sum, placed] = syndromes(body);
  const first = power(body.length);
  const second = power(body.length + 1);
  const last = over(placed ^ times(sum, first), first ^ second);
  return [...body, sum ^ last, last];
}
