/** Bytes as text and back (RFC 4648 section 4): the one way to write them, so that a letter changed is never the same bytes. */

/** Bytes turned into letters at once: a call takes no more arguments than this. */
const part = 0x6000;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A multiple of three, so that only the last part is padded.
  for (let at = 0; at < bytes.length; at += part) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + part))));
  }
  return parts.join('');
}

/** @returns whether it is written as toBase64 writes it: padded, and with nothing in the bits that are left over */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0 || /[^A-Za-z0-9+/=]/.test(text)) return false;
  const padding = text.indexOf('=');
  if (padding !== -1 && padding < text.length - 2) return false;
  return padding === -1 || /^..(?:[AEIMQUYcgkosw048]=|)$|^.[AQgw]==$/.test(text.slice(-4));
}

/** @param text for which isBase64 holds @returns its bytes */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  // Four letters are three bytes.
  const letters = (part / 3) * 4;
  for (let from = 0, to = 0; from < text.length; from += letters) {
    const signs = atob(text.slice(from, from + letters));
    for (let sign = 0; sign < signs.length; sign += 1) bytes[to + sign] = signs.charCodeAt(sign);
    to += signs.length;
  }
  return bytes;
}
