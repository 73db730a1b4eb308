/**
 * Parts into one file (ISO/IEC 29500-2, the Open Packaging Conventions). What the file lists of its parts, their types and how
 * they hang together, comes from what each part says of itself. The same parts and date give the same bytes.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { officeTypes, packageNames, relationships } from './names';
import { propertiesXml, type Properties } from './properties';
import { element } from './xml';

export interface Relation {
  /** The last word of its type: "image". */
  kind: string;
  /** Path of the part it leads to. */
  target: string;
  /** By which the part's own XML refers to it: "rId1" for its first relation and so on, where nothing else is said. */
  id?: string;
}

interface Placed {
  /** From the root of the package: "word/document.xml". */
  path: string;
  relations?: readonly Relation[];
}

/** A part in XML. */
export interface XmlPart extends Placed {
  /** What its media type has between the words that all have: "wordprocessingml.styles". */
  type: string;
  /** The root element. */
  content: string;
}

/** A part of another kind, packed already; its type goes by the ending of its path. */
export interface BinaryPart extends Placed {
  mediaType: string;
  content: Uint8Array;
}

export type Part = XmlPart | BinaryPart;

export interface Package {
  /** The first is the document itself. */
  parts: readonly Part[];
  properties: Properties;
  /** What belongs to the whole beside the document and its properties. */
  relations?: readonly Relation[];
  /** Plain date, which every entry of the file carries. */
  date: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const propertiesPath = 'docProps/core.xml';

export function packed({ parts, properties, relations = [], date }: Package): Uint8Array<ArrayBuffer> {
  const ofAll = [{ kind: 'officeDocument', target: parts[0]!.path }, ...relations].map(relationFrom(''));
  const ofProperties = relationXml(
    'properties',
    `${packageNames}/relationships/metadata/core-properties`,
    propertiesPath,
  );
  const files: Zippable = {};
  // An archive holds the hour of wherever it was made: asked for in that same way, noon is noon everywhere. It knows 1980 to 2099.
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12);
  const putXml = (path: string, content: string) =>
    (files[path] = [strToU8(declaration + content), { mtime, level: 9 }]);
  putXml('[Content_Types].xml', typesXml(parts));
  putXml('_rels/.rels', relationsXml([...ofAll, ofProperties]));
  putXml(propertiesPath, propertiesXml(properties, date));
  for (const part of parts) {
    if ('type' in part) putXml(part.path, part.content);
    // What is packed already gains nothing from being packed again.
    else files[part.path] = [part.content, { mtime, level: 0 }];
    if (part.relations?.length) {
      putXml(part.path.replace(/[^/]+$/, '_rels/$&.rels'), relationsXml(part.relations.map(relationFrom(part.path))));
    }
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

/** @param path of the part whose relations they are */
const relationFrom =
  (path: string) =>
  ({ kind, target, id }: Relation, index: number): string =>
    relationXml(id ?? `rId${index + 1}`, `${relationships}/${kind}`, relativePath(path, target));

const relationXml = (Id: string, Type: string, Target: string) => element('Relationship', { Id, Type, Target });
const relationsXml = (all: readonly string[]) =>
  element('Relationships', { xmlns: `${packageNames}/relationships` }, ...all);

/** "../media/logo.png": from where the first part stands to the other. */
function relativePath(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  const differs = own.findIndex((folder, index) => folder !== other[index]);
  const shared = differs < 0 ? own.length : differs;
  return '../'.repeat(own.length - shared) + other.slice(shared).join('/');
}

function typesXml(parts: readonly Part[]): string {
  const byEnding = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  const byPath = new Map([[propertiesPath, 'application/vnd.openxmlformats-package.core-properties+xml']]);
  for (const part of parts) {
    if ('type' in part) byPath.set(part.path, `${officeTypes}${part.type}+xml`);
    else byEnding.set(part.path.split('.').at(-1)!, part.mediaType);
  }
  return element(
    'Types',
    { xmlns: `${packageNames}/content-types` },
    ...[...byEnding].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...[...byPath].map(([path, ContentType]) => element('Override', { PartName: `/${path}`, ContentType })),
  );
}
