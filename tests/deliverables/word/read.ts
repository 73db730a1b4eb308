/** Reads a document back: unzipped, parsed as XML, its words put together as a reader of the file would. */
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml as parse } from '../../support/read-back/xml';

export interface ReadWord {
  bytes: Uint8Array;
  paths: string[];
  /** Media types of the parts by path, as the package says. */
  part: (path: string) => Document;
  body: Document;
  /** A text for each paragraph of the body, those in tables among them; a tab as a tab. */
  paragraphs: { text: string; style: string; rightToLeft: boolean }[];
}

export const all = (of: Document | Element, name: string): Element[] => Array.from(of.getElementsByTagName(name));
export const children = (of: Element): Element[] =>
  Array.from(of.childNodes).filter((node): node is Element => node.nodeType === 1);
export const child = (of: Element, name: string): Element | undefined =>
  children(of).find(({ tagName }) => tagName === name);
export const value = (of: Element | undefined, name = 'w:val') => of?.getAttribute(name) ?? '';

function textOf(paragraph: Element): string {
  const read = (element: Element): string => {
    if (element.tagName === 'w:t') return element.textContent ?? '';
    if (element.tagName === 'w:tab' && element.parentNode?.nodeName === 'w:r') return '\t';
    return children(element).map(read).join('');
  };
  return read(paragraph);
}

export function readWord(content: ArrayBuffer | string): ReadWord {
  if (typeof content === 'string') throw new Error('a document is bytes');
  const bytes = new Uint8Array(content);
  const files = unzipSync(bytes);
  const part = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`${path} is missing`);
    return parse(strFromU8(found));
  };
  const body = part('word/document.xml');
  const paragraphs = all(body, 'w:p').map((paragraph) => {
    const look = child(paragraph, 'w:pPr');
    return {
      text: textOf(paragraph),
      style: value(look && child(look, 'w:pStyle')),
      rightToLeft: Boolean(look && child(look, 'w:bidi')),
    };
  });
  return { bytes, paths: Object.keys(files), part, body, paragraphs };
}
