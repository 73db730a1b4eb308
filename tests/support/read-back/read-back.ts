/** Files read back with tools this project did not write: every text in them, in the order of the file. */
import { unzipSync, strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readSheets from 'read-excel-file/node';
import { parseXml } from './xml';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the eye reads: composed, without marks of direction, control characters and white space. */
export function essence(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}

/** The words of a text, each without the signs around it: how a text is found whose parts run both ways. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
}

/** @returns the text of every page in the order it was painted; what stands on every page is left out */
export async function textOfPdf(bytes: Bytes): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) text += open.includes(true) ? '' : item.str + (item.hasEOL ? '\n' : '');
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { tag?: string }).tag === 'Artifact');
    }
    text += '\n';
  }
  await document.destroy();
  return text;
}

/** @returns every part of an Office file that is XML, by its name in the file; throws where one is not well-formed */
export function partsOfOffice(bytes: Bytes): Map<string, Document> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(entries.map(([name, data]) => [name, parseXml(strFromU8(data)) as unknown as Document]));
}

/** @param prefix of the names the format gives to paragraphs and runs: "a" in slides, "w" in Word */
function paragraphsOf(document: Document, prefix: 'a' | 'w'): string {
  return [...document.getElementsByTagName(`${prefix}:p`)]
    .map((paragraph) => [...paragraph.getElementsByTagName(`${prefix}:t`)].map((run) => run.textContent).join(''))
    .join('\n');
}

export function textOfSlides(bytes: Bytes): string {
  const parts = partsOfOffice(bytes);
  return [...parts]
    .filter(([name]) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
    .map(([, document]) => paragraphsOf(document, 'a'))
    .join('\n');
}

export function textOfWord(bytes: Bytes): string {
  return paragraphsOf(partsOfOffice(bytes).get('word/document.xml')!, 'w');
}

export async function textOfWorkbook(bytes: Bytes): Promise<string> {
  const sheets = (await readSheets(Buffer.from(bytes))) as unknown as { data: unknown[][] }[];
  return sheets.flatMap(({ data }) => data.map((row) => row.map((cell) => String(cell ?? '')).join('\n'))).join('\n');
}

export function rowsOfTable(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { header: false, delimiter: ',' });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return data.filter((row) => row.some((cell) => cell !== ''));
}

export interface EventRead {
  uid: string;
  summary: string;
  description: string;
  start: string;
  end: string;
}

export function eventsOf(text: string): EventRead[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
    };
  });
}

export function textOfMarkdown(text: string): string {
  const plain: string[] = [];
  for (const token of new MarkdownIt({ html: true }).parse(text, {})) {
    if (/^(html|code|fence)/.test(token.type)) throw new Error(`The text became ${token.type}: ${token.content}`);
    for (const child of token.children ?? []) {
      if (child.type === 'html_inline' && child.content !== '<br>') throw new Error(`Markup: ${child.content}`);
      plain.push(child.type === 'text' || child.type === 'code_inline' ? child.content : '\n');
    }
    plain.push('\n');
  }
  return plain.join('');
}
