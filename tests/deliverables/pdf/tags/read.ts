/** What a PDF says to somebody who does not see it, found out by a reader this project did not write. */
import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Part {
  role: string;
  alt?: string;
  children: (Part | { type: string; id: string })[];
}

export interface TaggedPage {
  tree: Part;
  /** The parts that belong to each other: every sequence's id once for each time a part names it. */
  named: string[];
  /** What is painted outside of all marked content. */
  unmarked: number;
  painted: number;
  /** Sequences that are begun and not ended, or the other way round. */
  unbalanced: number;
  /** The words painted as an artifact that no page needs: nobody hears them. */
  unheard: string[];
  /** Sequences with a number, as the page's content has them. */
  numbers: number[];
  links: { words: string; rect: number[]; toPage: number; hasPart: boolean }[];
}

export interface TaggedPdf {
  pages: TaggedPage[];
  labels: string[] | null;
  isMarked: boolean;
  attachments: { name: string; content: Uint8Array }[];
}

const paints = new Set<number>(
  (
    [
      'showText',
      'constructPath',
      'stroke',
      'fill',
      'eoFill',
      'fillStroke',
      'shadingFill',
      'paintImageXObject',
      'paintInlineImageXObject',
      'paintImageMaskXObject',
      'paintFormXObjectBegin',
    ] as const
  ).map((name) => OPS[name]),
);

export const isPart = (child: Part | { type: string; id: string }): child is Part => 'role' in child;

/** @returns the part and all within it, in the order they are read */
export const allParts = (part: Part): Part[] => [part, ...part.children.filter(isPart).flatMap(allParts)];

function contentOf(operators: { fnArray: number[]; argsArray: unknown[][] }) {
  const open: string[] = [];
  const found = { unmarked: 0, painted: 0, unbalanced: 0, unheard: [] as string[], numbers: [] as number[] };
  operators.fnArray.forEach((operator, index) => {
    const given = operators.argsArray[index];
    if (operator === OPS.beginMarkedContent) open.push('artifact');
    if (operator === OPS.beginMarkedContentProps) {
      open.push('part');
      if (typeof given?.[1] === 'number') found.numbers.push(given[1]);
    }
    if (operator === OPS.endMarkedContent && open.pop() === undefined) found.unbalanced += 1;
    if (!paints.has(operator)) return;
    found.painted += 1;
    if (!open.length) found.unmarked += 1;
    if (operator === OPS.showText && open.at(-1) === 'artifact') {
      const glyphs = given![0] as { unicode?: string }[];
      found.unheard.push(glyphs.map((glyph) => glyph.unicode ?? '').join(''));
    }
  });
  return { ...found, unbalanced: found.unbalanced + open.length };
}

export async function readTags(bytes: ArrayBuffer): Promise<TaggedPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes.slice(0)), useSystemFonts: false, verbosity: 0 })
    .promise;
  const pages: TaggedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = ((await page.getStructTree()) ?? { role: 'Root', children: [] }) as Part;
    const leaves = [tree, ...allParts(tree).slice(1)].flatMap(({ children }) => children);
    const links = [];
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype !== 'Link') continue;
      links.push({
        words: annotation.contentsObj.str as string,
        rect: annotation.rect as number[],
        toPage: 1 + (await document.getPageIndex(annotation.dest[0])),
        hasPart: typeof annotation.structParent === 'number',
      });
    }
    pages.push({
      tree,
      named: leaves.flatMap((child) => (isPart(child) || child.type !== 'content' ? [] : [child.id])),
      links,
      ...contentOf(await page.getOperatorList()),
    });
  }
  const labels = await document.getPageLabels();
  const marks = await document.getMarkInfo();
  const attached = ((await document.getAttachments()) ?? {}) as Record<
    string,
    { filename: string; content: Uint8Array }
  >;
  await document.destroy();
  return {
    pages,
    labels,
    isMarked: marks?.Marked === true,
    attachments: Object.values(attached).map(({ filename, content }) => ({ name: filename, content })),
  };
}

/** @returns all objects that are packed in streams, as text */
export function packedObjects(bytes: ArrayBuffer): string {
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/\/Type\/ObjStm[^>]*\/Length (\d+)>>\nstream\n/g)]
    .map((match) => {
      const start = match.index + match[0].length;
      return inflateSync(Buffer.from(raw.slice(start, start + Number(match[1])), 'latin1')).toString('latin1');
    })
    .join('\n');
}
