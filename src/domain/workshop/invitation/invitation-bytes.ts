/** Bytes of an invitation, and the digits of six bits in which they are written. */

/** @returns four digits for three bytes */
export function digitsOf(bytes: readonly number[]): number[] {
  const digits: number[] = [];
  let rest = 0;
  let bits = 0;
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) digits.push((rest >> (bits - 6)) & 63);
    rest &= (1 << bits) - 1;
  }
  return bits === 0 ? digits : [...digits, (rest << (6 - bits)) & 63];
}

/** @returns the text in UTF-8, its length before it in one byte or two */
export function bytesOf(text: string): number[] {
  const bytes = [...new TextEncoder().encode(text)];
  const { length } = bytes;
  return length < 128 ? [length, ...bytes] : [128 | (length >> 8), length & 255, ...bytes];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @returns 16 bytes for an id that is a UUID; null for any other */
export function numberedId(id: string): number[] | null {
  if (!uuid.test(id)) return null;
  return id
    .replaceAll('-', '')
    .match(/../g)!
    .map((byte) => Number.parseInt(byte, 16));
}

/** @param bytes 16 of them */
export function idOf(bytes: readonly number[]): string {
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Takes the bytes out again one after the other; throws where there are none left, or a text is none. */
export class ByteReader {
  readonly #bytes: readonly number[];
  readonly #isClean: boolean;
  #at = 0;

  /** @param digits of six bits */
  constructor(digits: readonly number[]) {
    const bytes: number[] = [];
    let rest = 0;
    let bits = 0;
    for (const digit of digits) {
      rest = (rest << 6) | digit;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes.push(rest >> bits);
      rest &= (1 << bits) - 1;
    }
    this.#bytes = bytes;
    this.#isClean = rest === 0 && bits < 6;
  }

  /** @param most a larger one is none of an invitation */
  one(most = 255): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined || byte > most) throw new RangeError('No such byte');
    this.#at += 1;
    return byte;
  }

  some(count: number): number[] {
    return Array.from({ length: count }, () => this.one());
  }

  /** @param most signs; a longer one is none of an invitation */
  text(most: number): string {
    const first = this.one();
    const length = first < 128 ? first : ((first & 127) << 8) | this.one();
    if (this.#at + length > this.#bytes.length) throw new RangeError('The text is cut short');
    const bytes = Uint8Array.from(this.some(length));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (Array.from(text).length > most) throw new RangeError('The text is too long');
    return text;
  }

  /** Nothing is left, and nobody wrote more digits than were needed. */
  get isDone(): boolean {
    return this.#at === this.#bytes.length && this.#isClean;
  }
}
