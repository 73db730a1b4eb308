/** The backup as a file inside the PDF (ISO 32000-1, 7.11.4): whoever has the report can go on with the work. */
import { zlibSync } from 'fflate';
import { textString } from '../file/text-string';
import type { Stream } from '../file/pack';
import { marker } from './marker';

export interface Attachment {
  /** With its ending. */
  name: string;
  text: string;
  /** Plain date. */
  date: string;
}

/** @returns the stream that holds the text, packed the same way each time */
export function embeddedFile({ text, date }: Attachment): Stream {
  const bytes = new TextEncoder().encode(text);
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  return {
    entries:
      `/Type/EmbeddedFile/Subtype/application#2Fjson/${marker} true` +
      `/Params<</Size ${bytes.length}/CreationDate${day}/ModDate${day}>>/Filter/FlateDecode`,
    data: zlibSync(bytes, { level: 9 }),
  };
}

/** @param stream number of the embedded file's object */
export function fileSpecification({ name }: Attachment, stream: number): string {
  const file = `${stream} 0 R`;
  const ascii = name.replace(/[^\x20-\x7e]/g, '_');
  return `<</Type/Filespec/F${textString(ascii)}/UF${textString(name)}/AFRelationship/Source/EF<</F ${file}/UF ${file}>>>>`;
}

/** What the catalogue says of it. @param specification number of the file specification's object */
export const catalogueEntries = (specification: number): string =>
  `/Names<</EmbeddedFiles<</Names[(backup) ${specification} 0 R]>>>>/AF[${specification} 0 R]`;
