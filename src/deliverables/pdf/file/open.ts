/** Opens a document in jsPDF: what it is called, its fonts, and how wide their signs are. */
import { jsPDF } from 'jspdf';
import type { AnyFace } from '../fonts/faces';
import type { FontFiles } from '../fonts/load';
import { clustersOf, toRuns, type HasGlyph } from '../text/clean';
import type { Measure } from '../text/wrap';
import type { Page } from '../tokens';

/** What jsPDF keeps of a TrueType font (semi-private; the version is pinned). */
interface TrueType {
  characterToGlyph: (codePoint: number) => number;
  /** In thousandths of the size. */
  widthOfGlyph: (glyph: number) => number;
  scaleFactor: number;
  glyf: { glyphFor: (glyph: number) => Record<'xMin' | 'yMin' | 'xMax' | 'yMax', number> | null };
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

/** Letters come joined and in the order they are drawn (text/arabic.ts, text/order.ts): jsPDF must not do it once more. */
const plugins = jsPDF.API as unknown as { events: [name: string, run: unknown][]; processArabic: unknown };
plugins.events = plugins.events.filter(([, run]) => run !== plugins.processArabic);
export const asDrawn = { isInputVisual: true, isOutputVisual: true, isInputRtl: false, isOutputRtl: false } as const;

/** Of fonts already read: a second file needs them once more. */
const asText = new WeakMap<Uint8Array, string>();

function binary(bytes: Uint8Array): string {
  const known = asText.get(bytes);
  if (known !== undefined) return known;
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]);
  asText.set(bytes, text);
  return text;
}

export function openDocument(metadata: Metadata, page: Page): jsPDF {
  const doc = new jsPDF({
    unit: 'pt',
    format: [page.width, page.height],
    compress: true,
    putOnlyUsedFonts: true,
    precision: 2,
    floatPrecision: 2,
  });
  doc.setFileId(metadata.fileId.toUpperCase());
  doc.setCreationDate(`D:${metadata.date.replaceAll('-', '')}000000+00'00'`);
  doc.setLanguage(metadata.language as 'en-GB');
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setProperties({ title: metadata.title, subject: metadata.subject, author: metadata.author, creator: 'Attune' });
  return doc;
}

type Metrics = Record<AnyFace, TrueType>;

export function register(doc: jsPDF, { files }: FontFiles): Metrics {
  const entries = Object.entries(files).map(([face, bytes]) => {
    doc.addFileToVFS(`${face}.ttf`, binary(bytes));
    doc.addFont(`${face}.ttf`, face, 'normal', undefined, 'Identity-H');
    doc.setFont(face, 'normal');
    return [face, (doc.getFont() as unknown as { metadata: TrueType }).metadata] as const;
  });
  return Object.fromEntries(entries) as Metrics;
}

/**
 * @param fonts say which characters take a further face
 * @param lost takes the characters that no font can draw
 */
export function measureWith(metrics: Metrics, { extra, bidi }: FontFiles, lost: Set<string>): Measure {
  const advances = new Map<AnyFace, Map<string, number>>();
  const glyph = (face: AnyFace, codePoint: number) =>
    codePoint > 0xffff ? 0 : (metrics[face]?.characterToGlyph(codePoint) ?? 0);
  const advancesOf = (face: AnyFace) => {
    const known = advances.get(face) ?? new Map<string, number>();
    advances.set(face, known);
    return known;
  };
  const advance = (face: AnyFace, character: string, known = advancesOf(face)) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const found = (metrics[face]?.widthOfGlyph(glyph(face, character.codePointAt(0)!)) ?? 0) / 1000;
    known.set(character, found);
    return found;
  };
  const ink: Measure['ink'] = (character, face) => {
    const box = metrics[face]?.glyf.glyphFor(glyph(face, character.codePointAt(0)!));
    const share = (metrics[face]?.scaleFactor ?? 1) / 1000;
    if (!box) return { left: 0, bottom: 0, right: advance(face, character), top: 0 };
    return { left: box.xMin * share, bottom: box.yMin * share, right: box.xMax * share, top: box.yMax * share };
  };
  const hasGlyph: HasGlyph = (face, codePoint) => glyph(face, codePoint) > 0;
  return {
    runs: (text, face) => toRuns(text, face, hasGlyph, lost, extra),
    clusters: (text, face) => clustersOf(text, face, hasGlyph, lost, extra),
    width: (text, face, size) => {
      const known = advancesOf(face);
      let sum = 0;
      for (const character of text) sum += advance(face, character, known);
      return sum * size;
    },
    ink,
    bidi,
  };
}
