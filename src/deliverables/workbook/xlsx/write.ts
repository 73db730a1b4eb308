/**
 * Writes a workbook (ECMA-376, SpreadsheetML) as the same bytes for the same content.
 * Written here and not with a library, for texts must come back whole: write-excel-file 4.1.1 drops control characters, reads
 * "_x0041_" as "A", makes a damaged file of a cell that says "constructor", has no filters, and packs large sheets in a
 * worker from a blob, which the site's policy forbids.
 */
import { strToU8, zipSync } from 'fflate';
import { withinLimits } from './cells';
import { rangeOf, sheetXml } from './sheet';
import { stylesXml } from './styles';
import type { Sheet, Workbook } from './workbook';
import { declaration, relationships, spreadsheet, xmlAttribute } from './xml';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writeWorkbook(given: Workbook): Uint8Array<ArrayBuffer> {
  const workbook = { ...given, sheets: given.sheets.map(withinLimits) };
  const { sheets } = workbook;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      [`${relationships}/officeDocument`, 'xl/workbook.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(workbook),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, place): [string, string] => [`${relationships}/worksheet`, `worksheets/sheet${place + 1}.xml`]),
      [`${relationships}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(workbook),
  };
  sheets.forEach((sheet, place) => {
    parts[`xl/worksheets/sheet${place + 1}.xml`] = sheetXml(sheet, workbook, place === 0);
  });
  const [year, month, day] = workbook.date.split('-').map(Number);
  // An archive holds the hour of wherever it was made: asked for in that same way, it is the same everywhere.
  const mtime = new Date(Math.max(1980, year!), month! - 1, day, 12);
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(bytes, { mtime, level: 9 });
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('/xl/workbook.xml', `${types}.sheet.main+xml`) +
    part('/xl/styles.xml', `${types}.styles+xml`) +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    sheets.map((_, place) => part(`/xl/worksheets/sheet${place + 1}.xml`, `${types}.worksheet+xml`)).join('') +
    '</Types>'
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }) => sheetName(name));
  const inFormula = (place: number) => `'${xmlAttribute(names[place]!.replaceAll("'", "''"))}'!`;
  const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const defined = sheets.flatMap((sheet, place) => {
    const name = (what: string, rest: string, formula: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${place}"${rest}>${formula}</definedName>`;
    const filter = name('_FilterDatabase', ' hidden="1"', inFormula(place) + absolute(rangeOf(sheet)));
    const titles = name('Print_Titles', '', `${inFormula(place)}$1:$1`);
    return sheet.plain || sheet.rows.length === 0 ? [titles] : [filter, titles];
  });
  return (
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>` +
    names
      .map((name, place) => `<sheet name="${xmlAttribute(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
      .join('') +
    `</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
  );
}

/** What Excel takes as the name of a sheet. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\]|^'|'$/g, ' ')
    .slice(0, 31)
    .toWellFormed();

function properties({ title, date }: Workbook): string {
  const at = (what: string) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${what}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlAttribute(title)}</dc:title><dc:creator>Attune</dc:creator>${at('created')}${at('modified')}</cp:coreProperties>`
  );
}
