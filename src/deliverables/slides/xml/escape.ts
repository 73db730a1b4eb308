/** Text as XML may hold it. */

// XML 1.0, production 2 (Char): everything else must not stand in a document, not even as a reference.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns well-formed for content and attributes; a character that XML has no place for becomes U+FFFD */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"]/g, (sign) => entities[sign]!);

/** Characters that `escapeXml` cannot keep, each once. */
export const unwritable = (text: string): string[] => [...new Set(text.match(forbidden) ?? [])];

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
