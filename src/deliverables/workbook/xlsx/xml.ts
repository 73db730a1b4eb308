/** Texts inside the parts of a workbook. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * What XML cannot hold or would change (control characters, carriage returns, halves of characters) is written as _xHHHH_,
 * and so is the underscore of a text that looks like that already (ECMA-376 part 1, 22.9.2.19): programs give back what was typed.
 */
export function xmlText(text: string): string {
  return escaped(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, (sign) => code(sign)),
  );
}

/** For names and titles, which know no such writing: what XML cannot hold goes. */
export function xmlAttribute(text: string): string {
  return escaped(text.replace(/[\u0000-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, ' '));
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
const code = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
