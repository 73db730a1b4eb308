/** One property of an iCalendar file as octets on lines (RFC 5545, 3.1). */

/** Octets on a line, its end left out. */
const most = 75;
const octets = new TextEncoder();
const sizeOf = (text: string) => octets.encode(text).length;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns text as a value of type TEXT (3.3.11) @param lines without line ends or control characters but the tab */
export function textValue(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/**
 * @param line name, parameters and value, without control characters
 * @returns the same on lines of at most 75 octets, each with its line end. A line is never broken inside a code point, and inside
 * what reads as one character only when that is longer than a line
 */
export function folded(line: string): string {
  if (sizeOf(line) <= most) return `${line}\r\n`;
  let out = '';
  let used = 0;
  const add = (piece: string, size: number) => {
    if (used + size > most) {
      out += '\r\n ';
      used = 1;
    }
    out += piece;
    used += size;
  };
  for (const { segment } of clusters.segment(line)) {
    const size = sizeOf(segment);
    if (size < most) add(segment, size);
    else for (const point of segment) add(point, sizeOf(point));
  }
  return `${out}\r\n`;
}
