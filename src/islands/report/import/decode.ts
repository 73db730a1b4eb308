/** The text of a file that says nowhere how it was written. */

/**
 * UTF-8, UTF-16 as spreadsheets save "Unicode text" (with a mark, or told by its zero bytes), and what is none of these is
 * the old Western encoding, in which programs still save "CSV".
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  const head = bytes.subarray(0, 400);
  const zeros = (odd: number) => head.filter((byte, place) => byte === 0 && place % 2 === odd).length;
  if (zeros(1) > head.length / 4) return decode('utf-16le', bytes);
  if (zeros(0) > head.length / 4) return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);
