/** Puts blocks under each other and turns the page: no heading alone at the end of a page, no single line left behind. */
import type { Paper } from './paper';
import { drawBar } from './draw/bar';
import type { Role } from './tags/role';
import { balanced } from './text/balance';
import type { Line, Span } from './text/wrap';
import { styles, type Page, type Style } from './tokens';

/** A heading as the contents name it. */
export interface Entry {
  text: string;
  /** Of the section; empty for what stands inside one. */
  number: string;
  level: 1 | 2;
  /** From 1. */
  page: number;
  /** Its top on that page. */
  y: number;
  /** The destination's name for a link that leads there. */
  target: string;
}

export interface Flow {
  paper: Paper;
  page: Page;
  /** Where the next block begins, from the top. */
  y: number;
  /** Room left on the page, headings that wait included. */
  left: () => number;
  /** Every heading drawn so far of level 1 and 2. */
  entries: Entry[];
  /** A heading; it is drawn with the block that follows it. Level 1 opens an outline entry, level 2 one below it. @param target a name that links may lead to */
  heading: (text: string, level: 1 | 2 | 3, target?: string) => void;
  /** Words under a heading that stay with it and with the block that follows. */
  intro: (text: string, style: Style) => void;
  /** Draws waiting headings, on a new page unless they and `height` fit on this one. */
  claim: (height: number) => void;
  gap: (height: number) => void;
  newPage: () => void;
  /** Read out as one, on however many pages it stands. */
  paragraph: (
    text: string | readonly Span[],
    style: Style,
    options?: { x?: number; width?: number; after?: number; balance?: boolean; role?: Role },
  ) => void;
  /** Read out as a paragraph, unless they are part of something that is read out already. */
  lines: (lines: readonly Line[], style: Style, x: number) => void;
}

/** A heading, or with level 4 the words under one. */
interface Heading {
  lines: Line[];
  style: Style;
  text: string;
  /** Of a section; empty on every other level. */
  number: string;
  level: 1 | 2 | 3 | 4;
  target: string | undefined;
}

const headingStyles = { 1: styles.title, 2: styles.subtitle, 3: styles.label } as const;
const headingRoles = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'P' } as const;
const spaceBefore = { 1: 30, 2: 18, 3: 12, 4: 0 } as const;
const spaceAfter = { 1: 10, 2: 6, 3: 3, 4: 6 } as const;

/** A short bar in the client's colour opens a section; the number stands left of its title. */
const opening = { bar: 34, height: 2.6, gap: 9, number: 27 } as const;
/** A section begins only where this much of it fits under its title. */
const leastUnderTitle = 96;

/** From the top of a line to its baseline. */
export const ascent = (style: Style) => (style.line + style.size * 0.66) / 2;

/** How many of `total` lines go on this page when `fit` would: never one alone on either side, if that can be had. */
export function linesHere(total: number, fit: number): number {
  if (fit >= total) return total;
  if (fit < 2) return 0;
  return total - fit === 1 && fit > 2 ? fit - 1 : fit;
}

export function createFlow(paper: Paper): Flow {
  const { page } = paper;
  let waiting: Heading[] = [];
  let section: unknown = null;
  let sections = 0;

  const atTop = () => flow.y <= page.top;
  /** A heading right under a section's title needs less above it. */
  const above = (level: Heading['level'], before: Heading | undefined) =>
    before?.level === 1 && level === 2 ? 4 : spaceBefore[level];
  const heightOf = ({ lines, style, level }: Heading, first: boolean, before: Heading | undefined) =>
    (first ? 0 : above(level, before)) +
    (level === 1 ? opening.height + opening.gap : 0) +
    lines.length * style.line +
    spaceAfter[level];
  const waitingHeight = () =>
    waiting.reduce((sum, heading, index) => sum + heightOf(heading, atTop() && index === 0, waiting[index - 1]), 0);

  function drawHeading(heading: Heading, before: Heading | undefined) {
    const { text, number, level, target = `heading ${flow.entries.length}` } = heading;
    if (!atTop()) flow.y += above(level, before);
    if (level < 4) paper.destination(target, flow.y);
    if (level === 1) section = paper.outline(text, null, flow.y);
    if (level === 2) paper.outline(text, section, flow.y);
    if (level < 3)
      flow.entries.push({ text, number, level: level as 1 | 2, page: paper.pageCount(), y: flow.y, target });
    if (level === 1) {
      paper.artifact(() => drawBar(paper, page.left, flow.y, opening.bar, opening.height));
      flow.y += opening.height + opening.gap;
    }
    paper.tagBefore(headingRoles[level], () => drawHeadingLines(heading));
    flow.y += spaceAfter[level];
  }

  function drawHeadingLines({ lines, style, number, level }: Heading) {
    if (level === 1) {
      const [first] = paper.lines([{ text: number, style: { ...style, colour: paper.look.ink } }], opening.number);
      paper.line({ ...first!, spaceAfter: true }, page.left, flow.y + ascent(style));
    }
    flow.lines(lines, style, level === 1 ? page.left + opening.number : page.left);
  }

  const flow: Flow = {
    paper,
    page,
    y: page.top,
    entries: [],
    left: () => page.bottom - flow.y - waitingHeight(),
    heading: (text, level, target) => {
      const style = headingStyles[level];
      const number = level === 1 ? String((sections += 1)) : '';
      const width = page.contentWidth - (level === 1 ? opening.number : 0);
      const lines = balanced((limit) => paper.lines([{ text, style }], limit), width);
      waiting.push({ text, number, level, style, lines, target });
    },
    intro: (text, style) => {
      const lines = paper.lines([{ text, style }], page.contentWidth);
      waiting.push({ text, number: '', level: 4, style, lines, target: undefined });
    },
    claim: (height) => {
      const opens = waiting.some(({ level }) => level === 1);
      if (flow.left() < (opens ? Math.max(height, leastUnderTitle) : height) && !atTop()) flow.newPage();
      const headings = waiting;
      waiting = [];
      headings.forEach((heading, index) => drawHeading(heading, headings[index - 1]));
    },
    gap: (height) => {
      if (!atTop()) flow.y += height;
    },
    newPage: () => {
      paper.addPage();
      flow.y = page.top;
    },
    lines: (lines, style, x) => {
      if (!paper.takesWords()) return paper.tag('P', () => flow.lines(lines, style, x));
      for (const line of lines) {
        paper.line(line, x, flow.y + ascent(style));
        flow.y += style.line;
      }
    },
    paragraph: (
      text,
      style,
      { x = page.left, width = page.contentWidth, after = 6, balance = false, role = 'P' } = {},
    ) => {
      const spans = typeof text === 'string' ? [{ text, style }] : text;
      const wrapAt = (limit: number) => paper.lines(spans, limit);
      let lines = balance ? balanced(wrapAt, width) : wrapAt(width);
      flow.claim(Math.min(2, lines.length) * style.line);
      paper.tag(role, () => {
        while (lines.length > 0) {
          const here = linesHere(lines.length, Math.floor((flow.left() + 0.01) / style.line));
          if (here === 0) flow.newPage();
          flow.lines(lines.slice(0, here), style, x);
          lines = lines.slice(here);
        }
      });
      flow.y += after;
    },
  };
  return flow;
}
