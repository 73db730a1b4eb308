/**
 * Marks what is painted as the part it belongs to, and all else as an artifact, so that no painted operator is outside of
 * marked content. A sequence is opened by the first thing painted for a part and closed once something else is painted or the
 * page is left: what is painted for one part without a break is one sequence.
 */
import { createElement, united, type Box, type Element } from './element';
import { isContainer, type Role, type TagOptions } from './role';

export type ArtifactKind = 'Layout' | 'Pagination';

export interface Tagging {
  /** The whole tree. */
  document: Element;
  /** Pages, and on each the part that every sequence belongs to, in the order of their numbers. */
  owners: ReadonlyMap<number, readonly Element[]>;
  /** Whether words painted now belong to a part that is read out, or to an artifact that is meant to be one. */
  takesWords: () => boolean;
  tag: <Result>(role: Role, draw: () => Result, options?: TagOptions) => Result;
  /** Like `tag`, but before what is open: for a heading that is painted only once the table after it has begun. */
  tagBefore: (role: Role, draw: () => void) => void;
  /**
   * Keeps a place in the tree for what is painted later, or in several steps.
   * @returns what to paint it with
   */
  keep: (role: Role, options?: TagOptions) => <Result>(draw: () => Result) => Result;
  artifact: <Result>(draw: () => Result, kind?: ArtifactKind) => Result;
  link: <Result>(target: string, draw: () => Result) => Result;
  /** Everything painted goes through this. @param words what it says, if it is text */
  paint: (box: Box, draw: () => void, words?: string) => void;
  /** What is painted in it is read out as `words`. */
  spoken: (words: string, draw: () => void) => void;
  /** To be called before the page is left. */
  close: () => void;
}

interface Output {
  /** One line of the page's content. */
  write: (operators: string) => void;
  page: () => number;
}

export function createTagging({ write, page }: Output): Tagging {
  const document = createElement('Document', null);
  const owners = new Map<number, Element[]>();
  let current = document;
  let artifact: ArtifactKind | null = null;
  let open: Element | ArtifactKind | null = null;

  function close() {
    if (open) write('EMC');
    open = null;
  }

  function settle() {
    const wanted = artifact ?? (isContainer(current.role) ? 'Layout' : current);
    if (open === wanted) return;
    close();
    open = wanted;
    if (wanted === 'Layout') write('/Artifact BMC');
    else if (wanted === 'Pagination') write('/Artifact <</Type/Pagination>> BDC');
    else {
      const here = owners.get(page()) ?? [];
      owners.set(page(), here);
      wanted.kids.push({ page: page(), mcid: here.length });
      write(`/${wanted.role} <</MCID ${here.length}>> BDC`);
      here.push(wanted);
    }
  }

  /** A link and a figure need to know where they are, and a link what it says. */
  function note(box: Box, words: string) {
    for (let element: Element | null = current; element; element = element.parent) {
      if (element.role === 'Figure') element.box = united(element.box, box);
      if (!element.link) continue;
      element.link.words += words;
      const { areas } = element.link;
      const last = areas.at(-1);
      const sameLine = last && last.page === page() && box.y0 < last.box.y1 && box.y1 > last.box.y0;
      if (sameLine) last.box = united(last.box, box);
      else areas.push({ page: page(), box });
    }
  }

  function inside<Result>(element: Element, draw: () => Result): Result {
    const before = current;
    current = element;
    try {
      return draw();
    } finally {
      current = before;
    }
  }

  const tag: Tagging['tag'] = (role, draw, options) => {
    if (artifact) return draw();
    const element = createElement(role, current, options);
    current.kids.push(element);
    return inside(element, draw);
  };

  return {
    document,
    owners,
    takesWords: () => artifact !== null || !isContainer(current.role),
    tag,
    tagBefore: (role, draw) => {
      let sibling: Element | null = null;
      let parent = current;
      for (let element = current; element.parent; element = element.parent) {
        if (element.role === 'Sect') break;
        sibling = element;
        parent = element.parent;
      }
      const element = createElement(role, parent);
      parent.kids.splice(sibling ? parent.kids.indexOf(sibling) : parent.kids.length, 0, element);
      inside(element, draw);
    },
    keep: (role, options) => {
      if (artifact) return (draw) => draw();
      const element = createElement(role, current, options);
      current.kids.push(element);
      return (draw) => inside(element, draw);
    },
    artifact: (draw, kind = 'Layout') => {
      const before = artifact;
      artifact ??= kind;
      try {
        return draw();
      } finally {
        artifact = before;
      }
    },
    link: (target, draw) =>
      tag('Link', () => {
        if (!artifact) current.link = { target, words: '', areas: [] };
        return draw();
      }),
    paint: (box, draw, words = '') => {
      settle();
      if (!artifact) note(box, words);
      draw();
    },
    spoken: (words, draw) => {
      // In the tree, not in the page's content: readers of the content turn letters from right to left around themselves.
      if (isContainer(current.role)) draw();
      else tag('Span', draw, { spoken: words });
    },
    close,
  };
}
