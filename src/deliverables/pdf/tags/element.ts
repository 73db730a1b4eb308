/** One part of the structure tree while the report is drawn. */
import type { Role, TagOptions } from './role';

/** In points from the left and from the top of the page. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A marked-content sequence: what was painted for a part without a break. */
export interface Marked {
  page: number;
  /** Counted on its page from 0. */
  mcid: number;
}

/** What a link covers on one page. */
export interface Area {
  page: number;
  box: Box;
}

export interface Element {
  role: Role;
  options: TagOptions;
  parent: Element | null;
  kids: (Element | Marked)[];
  /** Of a figure: all that was painted in it. */
  box: Box | null;
  /** Of a link. */
  link: { target: string; words: string; areas: Area[] } | null;
}

export const isElement = (kid: Element | Marked): kid is Element => 'role' in kid;

export function createElement(role: Role, parent: Element | null, options: TagOptions = {}): Element {
  return { role, options, parent, kids: [], box: null, link: null };
}

export const united = (a: Box | null, b: Box): Box =>
  a
    ? { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) }
    : { ...b };
