/** Text outside of a page's content, as PDF writes it. */

/** @returns a PDF string: as it is where ASCII holds it, else UTF-16 in hexadecimal digits */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let digits = 'FEFF';
  for (let at = 0; at < text.length; at += 1) digits += text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  return `<${digits}>`;
}
