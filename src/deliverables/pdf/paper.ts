/** What the report is drawn with: a few marks, each painted as the part it belongs to. Points, y from the top. */
import type { Logo } from '../../domain/engagement/engagement';
import type { Attachment } from './attachment/write';
import { finish, type Destination } from './file/finish';
import { openDocument, type Metadata } from './file/open';
import { createPen } from './file/pen';
import { createTypesetter } from './file/typesetter';
import type { FontFiles } from './fonts/load';
import { createTagging, type Tagging } from './tags/tagging';
import { facesOf, measureWith } from './text/measure';
import { wrap, type Line, type Span } from './text/wrap';
import type { Look, Page, Style } from './tokens';

/**
 * Everything painted belongs to the innermost `tag` around it, on however many pages. What is painted outside of any, or right
 * inside a part that holds other parts only (Sect, L, LI, Table, TR), is an artifact: rules and backgrounds need no word.
 */
export interface Paper extends Pick<Tagging, 'tag' | 'tagBefore' | 'keep' | 'artifact' | 'takesWords'> {
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
  /** @param picture base64, with its kind; its aspect is the caller's */
  image: (picture: Pick<Logo, 'mediaType' | 'data'>, x: number, y: number, width: number, height: number) => void;
  addPage: () => void;
  pageCount: () => number;
  onPage: (number: number, draw: () => void) => void;
  /** What is drawn leads to the destination of that name, wherever it stands; words only, if there is none in the end. */
  link: (target: string, draw: () => void) => void;
  /** Links of that name lead here. @param y from the top of the page that is being drawn; the first of a name holds */
  destination: (name: string, y: number) => void;
  /** @param y from the top of the page that is being drawn @returns a handle to hang deeper entries on */
  outline: (title: string, parent: unknown, y: number) => unknown;
  /** The finished file; nothing can be drawn after it. */
  bytes: (attachment?: Attachment | null) => ArrayBuffer;
}

/** How far letters reach above and below their baseline, as shares of their size. */
const reach = { above: 0.8, below: 0.24 } as const;

/** @param fonts each face as TrueType; the standard fonts of PDF are never used, they lack most names */
export function createPaper(metadata: Metadata, fonts: FontFiles, page: Page, look: Look): Paper {
  const doc = openDocument(metadata, page);
  const lost = new Set<string>();
  const faces = facesOf(fonts);
  const typesetter = createTypesetter(faces);
  const measure = measureWith(faces, fonts, lost);
  const destinations = new Map<string, Destination>();
  let pageNumber = 1;
  const { write } = doc.internal as unknown as { write: (text: string) => void };
  const pen = createPen(write, typesetter, page.height);
  const tagging = createTagging({ write, page: () => pageNumber });
  const { tag, tagBefore, keep, artifact, takesWords, link, paint } = tagging;

  const lines: Paper['lines'] = (spans, width) => wrap(spans, width, measure);
  const line: Paper['line'] = ({ pieces, spaceAfter, spoken }, x, y) => {
    const after = spaceAfter ? ' ' : '';
    const words = (spoken ?? pieces.map(({ text }) => text).join('')) + after;
    const draw = () =>
      pieces.forEach((piece, index) => {
        const { size, colour } = piece.style;
        const last = index === pieces.length - 1;
        const box = {
          x0: x + piece.x,
          x1: x + piece.x + piece.width,
          y0: y - reach.above * size,
          y1: y + reach.below * size,
        };
        paint(
          box,
          () => {
            const text = last && spoken === undefined ? piece.text + after : piece.text;
            pen.text(text, piece.face, size, colour, x + piece.x, y - (piece.rise ?? 0));
          },
          index ? '' : words,
        );
      });
    if (spoken === undefined) draw();
    else tagging.spoken(words, draw);
  };
  const turnTo = (number: number) => {
    pageNumber = number;
    pen.lift();
  };
  return {
    page,
    look,
    lost,
    tag,
    tagBefore,
    keep,
    artifact,
    takesWords,
    link,
    lines,
    line,
    width: (text, style) => lines([{ text, style }], Infinity)[0]!.width,
    text: (text, style, x, y, anchor = 'start') => {
      const set = lines([{ text, style }], Infinity)[0]!;
      line(set, x - (anchor === 'end' ? set.width : anchor === 'middle' ? set.width / 2 : 0), y);
    },
    stroke: (x0, y0, x1, y1, width, colour, dash) => {
      const box = { x0: Math.min(x0, x1), x1: Math.max(x0, x1), y0: Math.min(y0, y1), y1: Math.max(y0, y1) };
      paint(box, () => {
        pen.stroked(width, colour, dash);
        pen.line(x0, y0, x1, y1);
      });
    },
    rect: (x, y, width, height, colour) => {
      paint({ x0: x, x1: x + width, y0: y, y1: y + height }, () => {
        pen.filled(colour);
        pen.rect(x, y, width, height);
      });
    },
    circle: (x, y, radius, colour) => {
      paint({ x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius }, () => {
        pen.filled(colour);
        doc.circle(x, y, radius, 'F');
      });
    },
    polygon: (points, { fill, stroke, width = 1, dash }) => {
      const [first, ...rest] = points;
      if (!first) return;
      const steps = rest.map(([x, y], index) => [x - points[index]![0], y - points[index]![1]]);
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      paint({ x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }, () => {
        if (fill) pen.filled(fill);
        if (stroke) pen.stroked(width, stroke, dash);
        doc.lines(steps, first[0], first[1], [1, 1], fill && stroke ? 'FD' : fill ? 'F' : 'S', true);
      });
    },
    image: ({ mediaType, data }, x, y, width, height) => {
      paint({ x0: x, x1: x + width, y0: y, y1: y + height }, () => {
        try {
          doc.addImage(data, mediaType === 'image/png' ? 'PNG' : 'JPEG', x, y, width, height, 'logo', 'FAST');
        } catch {
          // A file that was opened may hold a picture that is none: the report comes without it.
        }
      });
    },
    addPage: () => {
      tagging.close();
      doc.addPage();
      turnTo(doc.getNumberOfPages());
    },
    pageCount: () => doc.getNumberOfPages(),
    onPage: (number, draw) => {
      tagging.close();
      doc.setPage(number);
      turnTo(number);
      draw();
    },
    destination: (name, y) => {
      if (!destinations.has(name)) destinations.set(name, { page: pageNumber, y });
    },
    outline: (title, parent, y) => {
      const place = { pageNumber, y };
      return doc.outline.add(parent, title, place);
    },
    bytes: (attachment = null) => {
      tagging.close();
      return finish(doc, tagging, typesetter, destinations, page.height, attachment).buffer;
    },
  };
}
