/** Writes the structure tree: what a reader that does not look at the page goes by. */
import { textString } from '../file/text-string';
import { isElement, type Box, type Element, type Marked } from './element';
import type { Tagging } from './tagging';

/** A link that leads somewhere, on one page. */
export interface Annotation {
  element: Element;
  page: number;
  /** Of its object. */
  number: number;
}

/** Numbers of the objects that the tree refers to. */
export interface Numbers {
  root: number;
  page: (page: number) => number;
  pages: number;
  /** One not yet taken. */
  next: () => number;
  /** Height of a page, in points. */
  height: number;
  annotations: readonly Annotation[];
}

const ref = (number: number) => `${number} 0 R`;
const fixed = (value: number) => String(Math.round(value * 100) / 100);

/** @returns a rectangle as PDF has it: from the bottom */
export const rectangle = ({ x0, y0, x1, y1 }: Box, height: number): string =>
  `[${[x0, height - y1, x1, height - y0].map(fixed).join(' ')}]`;

/** A cell stands even when it is empty, or those after it would be read under another head. */
function counts(element: Element): boolean {
  return /^T[HD]$/.test(element.role) || element.kids.some((kid) => !isElement(kid) || counts(kid));
}

function attributes({ role, options, box }: Element, height: number): string {
  if (role === 'Figure' && box) return `/A<</O/Layout/BBox${rectangle(box, height)}>>`;
  const scope = options.scope ? `/Scope/${options.scope}` : '';
  const columns = options.columns ? `/ColSpan ${options.columns}` : '';
  return scope || columns ? `/A<</O/Table${scope}${columns}>>` : '';
}

/** @returns objects by their numbers: the root, and one for each part */
export function structureObjects(tagging: Tagging, numbers: Numbers): Map<number, string> {
  const objects = new Map<number, string>();
  const taken = new Map<Element, number>();
  const annotated = Map.groupBy(numbers.annotations, ({ element }) => element);

  function give(element: Element): void {
    taken.set(element, numbers.next());
    for (const kid of element.kids) if (isElement(kid) && counts(kid)) give(kid);
  }

  function write(element: Element, parent: number): void {
    const number = taken.get(element)!;
    const home = element.kids.find((kid): kid is Marked => !isElement(kid))?.page;
    const marked = ({ page, mcid }: Marked) =>
      page === home ? String(mcid) : `<</Type/MCR/Pg ${ref(numbers.page(page))}/MCID ${mcid}>>`;
    const kids = element.kids.flatMap((kid) => {
      if (!isElement(kid)) return [marked(kid)];
      const known = taken.get(kid);
      return known ? [ref(known)] : [];
    });
    const links = annotated.get(element) ?? [];
    for (const link of links) kids.push(`<</Type/OBJR/Obj ${ref(link.number)}/Pg ${ref(numbers.page(link.page))}>>`);
    const role = element.link && !links.length ? 'Span' : element.role;
    objects.set(
      number,
      `<</S/${role}/P ${ref(parent)}${home ? `/Pg ${ref(numbers.page(home))}` : ''}${
        element.options.alt ? `/Alt${textString(element.options.alt)}` : ''
      }${element.options.spoken ? `/ActualText${textString(element.options.spoken)}` : ''}${attributes(element, numbers.height)}/K[${kids.join(' ')}]>>`,
    );
    for (const kid of element.kids) if (isElement(kid) && taken.has(kid)) write(kid, number);
  }

  give(tagging.document);
  write(tagging.document, numbers.root);
  const pages = Array.from({ length: numbers.pages }, (_, index) => {
    const owners = tagging.owners.get(index + 1) ?? [];
    return `${index}[${owners.map((owner) => ref(taken.get(owner)!)).join(' ')}]`;
  });
  const links = numbers.annotations.map(({ element }, index) => `${numbers.pages + index} ${ref(taken.get(element)!)}`);
  objects.set(
    numbers.root,
    `<</Type/StructTreeRoot/K ${ref(taken.get(tagging.document)!)}/ParentTree<</Nums[${[...pages, ...links].join(
      ' ',
    )}]>>/ParentTreeNextKey ${numbers.pages + links.length}>>`,
  );
  return objects;
}
