/** Opens a document in jsPDF: what it is called, its fonts, and how wide their signs are. */
import { jsPDF } from 'jspdf';
import type { FontFiles } from '../fonts/load';
import { toRuns } from '../text/clean';
import type { Measure } from '../text/wrap';
import type { Face, Page } from '../tokens';

/** What jsPDF keeps of a TrueType font (semi-private; the version is pinned). */
interface TrueType {
  characterToGlyph: (codePoint: number) => number;
  /** In thousandths of the size. */
  widthOfGlyph: (glyph: number) => number;
}

export interface Metadata {
  title: string;
  subject: string;
  author: string;
  language: string;
  /** Plain date. */
  date: string;
  /** 32 hexadecimal digits: what makes the file's bytes the same each time. */
  fileId: string;
}

function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export function openDocument(metadata: Metadata, page: Page): jsPDF {
  const doc = new jsPDF({ unit: 'pt', format: [page.width, page.height], compress: true, putOnlyUsedFonts: true });
  doc.setFileId(metadata.fileId.toUpperCase());
  doc.setCreationDate(`D:${metadata.date.replaceAll('-', '')}000000+00'00'`);
  doc.setLanguage(metadata.language as 'en-GB');
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setProperties({ title: metadata.title, subject: metadata.subject, author: metadata.author, creator: 'Attune' });
  return doc;
}

export function register(doc: jsPDF, fonts: FontFiles): Record<Face, TrueType> {
  const entries = Object.entries(fonts).map(([face, bytes]) => {
    doc.addFileToVFS(`${face}.ttf`, binary(bytes));
    doc.addFont(`${face}.ttf`, face, 'normal', undefined, 'Identity-H');
    doc.setFont(face, 'normal');
    return [face, (doc.getFont() as unknown as { metadata: TrueType }).metadata] as const;
  });
  return Object.fromEntries(entries) as Record<Face, TrueType>;
}

/** @param lost takes the characters that no font can draw */
export function measureWith(metrics: Record<Face, TrueType>, lost: Set<string>): Measure {
  const advances = new Map<string, number>();
  const glyph = (face: Face, codePoint: number) => (codePoint > 0xffff ? 0 : metrics[face].characterToGlyph(codePoint));
  const advance = (face: Face, character: string) => {
    const key = face + character;
    const known = advances.get(key);
    if (known !== undefined) return known;
    const found = metrics[face].widthOfGlyph(glyph(face, character.codePointAt(0)!)) / 1000;
    advances.set(key, found);
    return found;
  };
  return {
    runs: (text, face) => toRuns(text, face, (candidate, codePoint) => glyph(candidate, codePoint) > 0, lost),
    width: (text, face, size) => {
      let sum = 0;
      for (const character of text) sum += advance(face, character);
      return sum * size;
    },
  };
}
