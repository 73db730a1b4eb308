/** The few looks a cell may have, by their place in the list. */
import type { Workbook } from './workbook';
import { spreadsheet } from './xml';

/** `quoted` keeps a text that looks like a formula a text, also once somebody has edited its cell. */
export const styles = { text: 1, quoted: 2, heading: 3, whole: 4, tenths: 5, date: 6 } as const;

const left = '<alignment vertical="top" horizontal="left"/>';
/** Off the edge, for a text may begin in the next column. */
const right = '<alignment vertical="top" horizontal="right" indent="1"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const format = (id: number, inside: string, rest = '') =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${rest}>${inside}</xf>`;

export function stylesXml({ colours }: Workbook): string {
  const argb = (colour: string) => `<color rgb="FF${colour.slice(1).toUpperCase()}"/>`;
  const heading = argb(colours.fill).replace('<color', '<fgColor');
  const font = (inside: string) => `<font>${inside}<name val="Calibri"/><family val="2"/></font>`;
  return (
    `<styleSheet xmlns="${spreadsheet}">` +
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0#"/><numFmt numFmtId="165" formatCode="d\\ mmm\\ yyyy"/></numFmts>' +
    `<fonts count="2">${font('<sz val="11"/>')}${font(`<b/><sz val="11"/>${argb(colours.onFill)}`)}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    `<fill><patternFill patternType="solid">${heading}<bgColor indexed="64"/></patternFill></fill></fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    format(0, wrapped) +
    format(0, wrapped, ' quotePrefix="1"') +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">' +
    '<alignment vertical="center" wrapText="1"/></xf>' +
    format(1, left) +
    format(164, right) +
    format(165, left) +
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
