/**
 * The letters of a link: base64url digits of six bits each. Of every version, also of those to come:
 * the first digit is the version, the last five are a checksum of all that stands before them.
 */

export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** CRC-30 (CDMA): 30 bits fill five digits. */
const polynomial = 0x2030b9c7;
const mask = 0x3fffffff;

/** @param digits each 0 to 63 @returns one letter a digit, and the checksum */
export function sealed(digits: readonly number[]): string {
  return [...digits, ...checksumOf(digits)].map((digit) => letters[digit]).join('');
}

/**
 * A remainder of 30 bits finds every change that lies within 30 bits in a row, so every wrong letter and every two letters
 * that changed places; anything else, such as a link cut short, gets past it once in a thousand million times.
 */
export function checksumOf(digits: readonly number[]): number[] {
  let remainder = mask;
  for (const digit of digits) {
    for (let bit = 5; bit >= 0; bit -= 1) {
      const isOdd = ((remainder >>> 29) ^ (digit >>> bit)) & 1;
      remainder = (remainder << 1) & mask;
      if (isOdd) remainder ^= polynomial & mask;
    }
  }
  return [24, 18, 12, 6, 0].map((shift) => (remainder >>> shift) & 63);
}

/** A choice out of `radix`: 0 to radix - 1. */
export interface Choice {
  value: number;
  radix: number;
}

/** @returns choices of all kinds as one number, in as few digits as their radixes ask for whatever the values are */
export function packed(choices: readonly Choice[]): number[] {
  const number = choices.reduceRight((sum, { value, radix }) => sum * BigInt(radix) + BigInt(value), 0n);
  return Array.from({ length: digitsFor(choices) }, (_, place) => Number((number >> BigInt(6 * place)) & 63n));
}

/** @returns how many digits hold choices of these kinds */
export function digitsFor(choices: readonly { radix: number }[]): number {
  const most = choices.reduce((product, { radix }) => product * BigInt(radix), 1n) - 1n;
  return most === 0n ? 0 : Math.ceil(most.toString(2).length / 6);
}
