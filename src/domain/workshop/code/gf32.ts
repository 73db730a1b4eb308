/** The field of 32 elements: a sign of a code is one of them. Made by x^5 + x^2 + 1, whose root is 2. */

const generator = 0b100101;
/** powers[i] is 2^i; the 31 elements other than 0, in the order in which they come. */
const powers: readonly number[] = makePowers();

function makePowers(): number[] {
  const made = [1];
  for (let at = 1; at < 31; at += 1) {
    const doubled = made[at - 1]! << 1;
    made.push(doubled & 32 ? doubled ^ generator : doubled);
  }
  return made;
}

/** logs[a] is the exponent that makes a; there is none for 0. */
const logs: readonly number[] = Array.from({ length: 32 }, (_, element) => powers.indexOf(element));

/** @returns 2^exponent; the exponent may be any whole number */
export const power = (exponent: number): number => powers[((exponent % 31) + 31) % 31]!;

/** Sums are `^`. @param a 0 to 31 */
export function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : power(logs[a]! + logs[b]!);
}

/** @throws {Error} for a divisor of 0 */
export function over(a: number, divisor: number): number {
  if (divisor === 0) throw new Error('Nothing is divided by zero');
  return a === 0 ? 0 : power(logs[a]! - logs[divisor]!);
}
