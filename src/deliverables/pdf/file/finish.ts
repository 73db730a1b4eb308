/** From what was drawn to a file: jsPDF writes pages and fonts, and here comes what it has no words for. */
import type { jsPDF } from 'jspdf';
import { catalogueEntries, embeddedFile, fileSpecification, type Attachment } from '../attachment/write';
import { isElement, type Area, type Element } from '../tags/element';
import { rectangle, structureObjects, type Annotation } from '../tags/structure';
import type { Tagging } from '../tags/tagging';
import { pack } from './pack';
import { textString } from './text-string';
import type { Typesetter } from './typesetter';

/** Where a link leads: a page, and how far down, in points. */
export interface Destination {
  page: number;
  y: number;
}

/** Parts of jsPDF that its types leave out; the version is pinned. */
interface Internal {
  write: (text: string) => void;
  newObjectDeferred: () => number;
  events: { subscribe: (event: string, listener: (data: { objId: number; pageNumber: number }) => void) => void };
}

/** The language and the title are set where the document is opened. */
const catalogue = '/MarkInfo<</Marked true>>/PageLabels<</Nums[0<</S/D>>]>>';

/** Links that lead somewhere, page by page in the order they were drawn. */
function areasOf(root: Element, destinations: ReadonlyMap<string, Destination>): { element: Element; area: Area }[] {
  const found = (element: Element): { element: Element; area: Area }[] => [
    ...(element.link && destinations.has(element.link.target) ? element.link.areas : []).map((area) => ({
      element,
      area,
    })),
    ...element.kids.filter(isElement).flatMap(found),
  ];
  return found(root);
}

/** An entry of the outline as jsPDF keeps it; where its heading is on the page is ours. */
interface Entry {
  options?: { y?: number };
  children: Entry[];
}

/** In the order jsPDF writes them. */
const entriesOf = ({ children }: Entry): Entry[] => [...children, ...children.flatMap(entriesOf)];

/** jsPDF lets an entry lead to the top of a page. Here it leads to its heading, written over the top so that nothing moves in the file. */
function leadToHeadings(drawn: string, doc: jsPDF, height: number): string {
  const entries = entriesOf((doc.outline as unknown as { root: Entry }).root);
  return drawn.replace(/^(\/Dest \[\d+ 0 R \/XYZ 0 )([\d.]+)(?= 0\]\r?$)/gm, (_, to: string, top: string) => {
    const y = entries.shift()?.options?.y;
    return to + (y === undefined ? top : String(Math.round(height - y)).padEnd(top.length));
  });
}

/**
 * @param destinations by the names that links lead to; a link to another name is words only
 * @param height of a page, in points
 */
export function finish(
  doc: jsPDF,
  tagging: Tagging,
  typesetter: Typesetter,
  destinations: ReadonlyMap<string, Destination>,
  height: number,
  attachment: Attachment | null,
): Uint8Array<ArrayBuffer> {
  const internal = doc.internal as unknown as Internal;
  const areas = areasOf(tagging.document, destinations);
  const annotations: (Annotation & { area: Area })[] = [];
  const pages = new Map<number, number>();
  let taken: { root: number; specification: number; file: number } | undefined;

  internal.events.subscribe('putPage', ({ objId, pageNumber }) => {
    taken ??= {
      root: internal.newObjectDeferred(),
      specification: internal.newObjectDeferred(),
      file: internal.newObjectDeferred(),
    };
    pages.set(pageNumber, objId);
    const here = areas
      .filter(({ area }) => area.page === pageNumber)
      .map((found) => ({ ...found, page: pageNumber, number: internal.newObjectDeferred() }));
    annotations.push(...here);
    internal.write(`/StructParents ${pageNumber - 1}/Tabs/S`);
    if (here.length) internal.write(`/Annots[${here.map(({ number }) => `${number} 0 R`).join(' ')}]`);
  });
  internal.events.subscribe('putCatalog', () => {
    internal.write(`${catalogue}/StructTreeRoot ${taken!.root} 0 R`);
    if (attachment) internal.write(catalogueEntries(taken!.specification));
  });

  const drawn = leadToHeadings(doc.output(), doc, height);
  let last = Number(/\/Size (\d+)\s+\/Root/.exec(drawn.slice(-400))![1]) - 1;
  const page = (number: number) => pages.get(number)!;
  const objects = structureObjects(tagging, {
    root: taken!.root,
    page,
    pages: pages.size,
    next: () => (last += 1),
    height,
    annotations,
  });
  for (const [index, { element, area, number }] of annotations.entries()) {
    const { target, words } = element.link!;
    const to = destinations.get(target)!;
    objects.set(
      number,
      `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect${rectangle(area.box, height)}/Contents${textString(words.trim())}` +
        `/Dest[${page(to.page)} 0 R/XYZ 0 ${Math.round(height - to.y)} null]/StructParent ${pages.size + index}>>`,
    );
  }
  const fonts = typesetter.write(() => (last += 1));
  const { streams } = fonts;
  for (const [number, body] of fonts.objects) objects.set(number, body);
  if (attachment) {
    streams.set(taken!.file, embeddedFile(attachment));
    objects.set(taken!.specification, fileSpecification(attachment, taken!.file));
  }
  return pack(drawn, objects, streams, fonts.resources);
}
