/** The only file that talks to jsPDF: fonts, metrics and the few marks the report is drawn with. Points, y from the top. */
import { jsPDF } from 'jspdf';
import type { FontFiles } from './fonts/load';
import { toRuns } from './text/clean';
import { wrap, type Line, type Measure, type Span } from './text/wrap';
import type { Face, Look, Page, Style } from './tokens';

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

export interface Paper {
  page: Page;
  look: Look;
  /** Characters no font could draw, as typed. */
  lost: Set<string>;
  lines: (spans: readonly Span[], width: number) => Line[];
  width: (text: string, style: Style) => number;
  /** Draws lines already wrapped, the first baseline at `y`. */
  line: (line: Line, x: number, y: number) => void;
  /** One line of text, never wrapped. */
  text: (text: string, style: Style, x: number, y: number, anchor?: 'start' | 'middle' | 'end') => void;
  stroke: (x0: number, y0: number, x1: number, y1: number, width: number, colour: string, dash?: number[]) => void;
  rect: (x: number, y: number, width: number, height: number, colour: string) => void;
  circle: (x: number, y: number, radius: number, colour: string) => void;
  /** Closed; filled, stroked or both. */
  polygon: (
    points: readonly (readonly [number, number])[],
    how: { fill?: string; stroke?: string; width?: number; dash?: number[] },
  ) => void;
  addPage: () => void;
  pageCount: () => number;
  onPage: (number: number, draw: () => void) => void;
  /** @returns a handle to hang deeper entries on */
  outline: (title: string, parent: unknown) => unknown;
  bytes: () => ArrayBuffer;
}

function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function open(metadata: Metadata, page: Page): jsPDF {
  const doc = new jsPDF({ unit: 'pt', format: [page.width, page.height], compress: true, putOnlyUsedFonts: true });
  doc.setFileId(metadata.fileId.toUpperCase());
  doc.setCreationDate(`D:${metadata.date.replaceAll('-', '')}000000+00'00'`);
  doc.setLanguage(metadata.language as 'en-GB');
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setProperties({ title: metadata.title, subject: metadata.subject, author: metadata.author, creator: 'Attune' });
  return doc;
}

function register(doc: jsPDF, fonts: FontFiles): Record<Face, TrueType> {
  const entries = Object.entries(fonts).map(([face, bytes]) => {
    doc.addFileToVFS(`${face}.ttf`, binary(bytes));
    doc.addFont(`${face}.ttf`, face, 'normal', undefined, 'Identity-H');
    doc.setFont(face, 'normal');
    return [face, (doc.getFont() as unknown as { metadata: TrueType }).metadata] as const;
  });
  return Object.fromEntries(entries) as Record<Face, TrueType>;
}

function measureWith(metrics: Record<Face, TrueType>, lost: Set<string>): Measure {
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

/** @param fonts each face as TrueType; the standard fonts of PDF are never used, they lack most names */
export function createPaper(metadata: Metadata, fonts: FontFiles, page: Page, look: Look): Paper {
  const doc = open(metadata, page);
  const lost = new Set<string>();
  const measure = measureWith(register(doc, fonts), lost);
  const lines: Paper['lines'] = (spans, width) => wrap(spans, width, measure);
  const line: Paper['line'] = ({ pieces }, x, y) => {
    for (const piece of pieces) {
      doc.setFont(piece.face, 'normal').setFontSize(piece.style.size).setTextColor(piece.style.colour);
      doc.text(piece.text, x + piece.x, y);
    }
  };
  const dashed = (dash: number[] | undefined, draw: () => void) => {
    doc.setLineDashPattern(dash ?? [], 0);
    draw();
  };
  return {
    page,
    look,
    lost,
    lines,
    line,
    width: (text, style) => lines([{ text, style }], Infinity)[0]!.width,
    text: (text, style, x, y, anchor = 'start') => {
      const set = lines([{ text, style }], Infinity)[0]!;
      line(set, x - (anchor === 'end' ? set.width : anchor === 'middle' ? set.width / 2 : 0), y);
    },
    stroke: (x0, y0, x1, y1, width, colour, dash) => {
      doc.setLineWidth(width).setDrawColor(colour);
      dashed(dash, () => doc.line(x0, y0, x1, y1));
    },
    rect: (x, y, width, height, colour) => {
      doc.setFillColor(colour).rect(x, y, width, height, 'F');
    },
    circle: (x, y, radius, colour) => {
      doc.setFillColor(colour).circle(x, y, radius, 'F');
    },
    polygon: (points, { fill, stroke, width = 1, dash }) => {
      const [first, ...rest] = points;
      if (!first) return;
      const steps = rest.map(([x, y], index) => [x - points[index]![0], y - points[index]![1]]);
      if (fill) doc.setFillColor(fill);
      if (stroke) doc.setDrawColor(stroke).setLineWidth(width);
      dashed(dash, () => doc.lines(steps, first[0], first[1], [1, 1], fill && stroke ? 'FD' : fill ? 'F' : 'S', true));
    },
    addPage: () => doc.addPage(),
    pageCount: () => doc.getNumberOfPages(),
    onPage: (number, draw) => {
      doc.setPage(number);
      draw();
    },
    outline: (title, parent) => doc.outline.add(parent, title, { pageNumber: doc.getNumberOfPages() }),
    bytes: () => doc.output('arraybuffer'),
  };
}
