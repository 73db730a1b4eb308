/**
 * What ties a code to its round: 14 bits worked out from the round, the edition and all that the code says, and a stream of
 * bits that goes over what it says, so that equal answers do not make rows of equal signs, which people miscount.
 * A code of one round passes in another once in 16,384 times. No secret is in it: see write.ts.
 */

export const keyBits = 14;

/** @param said everything else the code holds, as one text */
export function keyOf(round: string, edition: string, said: string): number {
  return hash(`${said} ${edition} ${round}`) >>> (32 - keyBits);
}

/** @returns a number of that many bits, the same for the same key of the same round */
export function streamOf(key: number, round: string, bits: number): bigint {
  let stream = 0n;
  for (let block = 0; block * 32 < bits; block += 1) {
    stream = (stream << 32n) | BigInt(hash(`${block} ${key} ${round}`));
  }
  return stream & ((1n << BigInt(bits)) - 1n);
}

/** Murmur3's mixing (A. Appleby, public domain), one step a UTF-16 unit. @returns 32 bits */
function hash(text: string): number {
  let h = text.length;
  for (let at = 0; at < text.length; at += 1) {
    let unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    h ^= unit;
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
