/** The parts of the document in one file (ISO/IEC 29500-2): the same parts and date give the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { declaration, element } from './xml';

export interface Part {
  /** "word/document.xml" */
  path: string;
  /** Media type of an XML part; none for a picture, whose type goes by its ending. */
  type?: string;
  content: string | Uint8Array;
}

export interface Relation {
  id: string;
  /** The last word of its type. */
  kind: string;
  target: string;
}

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const wordType = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

/** A part of the document beside its body. */
export const wordPart = (kind: string, content: string, path = `word/${kind}.xml`): Part => ({
  path,
  type: wordType(kind),
  content,
});

function relations(list: readonly Relation[]): string {
  const all = list.map(({ id, kind, target }) =>
    element('Relationship', { Id: id, Type: kind.includes(':') ? kind : relationTypes + kind, Target: target }),
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return declaration + element('Relationships', { xmlns }, ...all);
}

function contentTypes(parts: readonly Part[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ] as const;
  return (
    declaration +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...defaults.map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...parts.flatMap(({ path, type }) =>
        type ? [element('Override', { PartName: `/${path}`, ContentType: type })] : [],
      ),
    )
  );
}

/**
 * @param parts the body first
 * @param core the document's properties
 * @param date the day the file carries, "2026-11-21"
 */
export function packed(parts: readonly Part[], core: string, ofBody: readonly Relation[], date: string): ArrayBuffer {
  const corePart = {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: core,
  };
  const all: Part[] = [...parts, corePart];
  const root: Relation[] = [
    { id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' },
    { id: 'rId2', kind: coreType, target: 'docProps/core.xml' },
  ];
  const files: Part[] = [
    { path: '[Content_Types].xml', content: contentTypes(all) },
    { path: '_rels/.rels', content: relations(root) },
    ...all,
    { path: 'word/_rels/document.xml.rels', content: relations(ofBody) },
  ];
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const bytes = zipSync(
    Object.fromEntries(
      files.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
    // The zip holds the hour of the reader's own clock: noon is noon everywhere.
    { mtime: new Date(Math.max(1980, year), month - 1, day, 12) },
  );
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
