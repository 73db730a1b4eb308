/** The letters of a link taken apart again. Apart from the writing of them, for most pages only write. */
import { checksumOf, digitsFor, letters } from './code';

const checksumLength = 5;

/** @returns the digits without the checksum, or null when a letter is none or the checksum is another */
export function unsealed(code: string): number[] | null {
  const digits = [...code].map((letter) => letters.indexOf(letter));
  if (digits.includes(-1) || digits.length <= checksumLength) return null;
  const body = digits.slice(0, -checksumLength);
  return checksumOf(body).join() === digits.slice(-checksumLength).join() ? body : null;
}

/** Takes the choices out again one by one, in the same order. */
export class Unpacking {
  #rest: bigint;
  readonly #length: number;
  readonly #taken: { radix: number }[] = [];

  constructor(digits: readonly number[]) {
    this.#length = digits.length;
    this.#rest = digits.reduceRight((sum, digit) => (sum << 6n) + BigInt(digit), 0n);
  }

  take(radix: number): number {
    const value = Number(this.#rest % BigInt(radix));
    this.#rest /= BigInt(radix);
    this.#taken.push({ radix });
    return value;
  }

  /** Nothing is left, and nobody wrote more digits than were needed. */
  get isDone(): boolean {
    return this.#rest === 0n && this.#length === digitsFor(this.#taken);
  }
}
