/** Texts inside the parts of a workbook. */
import { escapeSigns } from '../../office/xml';

/**
 * What XML cannot hold or would change (control characters, carriage returns, halves of characters) is written as _xHHHH_,
 * and so is the underscore of a text that looks like that already (ECMA-376 part 1, 22.9.2.19): programs give back what was typed.
 */
export function xmlText(text: string): string {
  return escapeSigns(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, (sign) => code(sign)),
  );
}

const code = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
