/** The site's light tokens (src/styles/tokens.css) as the PDF needs them, and the page. Lengths in points. */

import type { BrandColours, Paper as ReportPaper } from '../../domain/report/report';

export const colours = {
  ink: '#181f28', // oklch(0.235 0.02 255)
  inkSoft: '#464e58', // oklch(0.42 0.02 255)
  tick: '#8b9199',
  rule: '#cbd0d6',
  signal: '#d54023', // oklch(0.585 0.19 33)
  signalInk: '#9a2207', // oklch(0.45 0.16 33)
  signalWash: '#fad4cb', // oklch(0.9 0.045 33)
  second: '#114a56', // oklch(0.38 0.06 215)
} as const;

/** How wide running text is set: about 75 letters. */
export const measure = 372;

/** A page and the room on it for what is written. */
export interface Page {
  width: number;
  height: number;
  /** Where the text begins and ends, from the left. */
  left: number;
  right: number;
  /** The same from the top. */
  top: number;
  bottom: number;
  /** From left to right. */
  contentWidth: number;
}

/** Letter is the shorter one: its text begins and ends nearer to what stands on every page. */
const margins = { side: { a4: 48, letter: 54 }, top: { a4: 84, letter: 80 }, bottom: { a4: 66, letter: 60 } } as const;
const sizes = { a4: [595.28, 841.89], letter: [612, 792] } as const;

export function pageOf(paper: ReportPaper): Page {
  const [width, height] = sizes[paper];
  const side = margins.side[paper];
  return {
    width,
    height,
    left: side,
    right: width - side,
    top: margins.top[paper],
    bottom: height - margins.bottom[paper],
    contentWidth: width - 2 * side,
  };
}

/** What the structure is drawn with: rules, numbers of sections, heads of tables, bars. The level keeps the signal. */
export interface Look extends BrandColours {
  /** For what is to be seen first. */
  accent: string;
}

/** Attune's own, where the client gave no colour. */
const ownLook: Look = {
  fill: colours.second,
  onFill: '#ffffff',
  ink: colours.second,
  wash: '#f2f4f4',
  accent: colours.signal,
};

/** @param brand null for Attune's own */
export const lookOf = (brand: BrandColours | null): Look => (brand ? { ...brand, accent: brand.ink } : ownLook);

export type Face = 'serif-regular' | 'serif-italic' | 'sans-regular' | 'sans-semibold';

/** A manner of setting text; `line` is the distance from one baseline to the next. */
export interface Style {
  face: Face;
  size: number;
  line: number;
  colour: string;
}

const sans = (size: number, line: number, colour: string = colours.ink): Style => ({
  face: 'sans-regular',
  size,
  line,
  colour,
});
const strong = (size: number, line: number, colour: string = colours.ink): Style => ({
  face: 'sans-semibold',
  size,
  line,
  colour,
});
const serif = (size: number, line: number): Style => ({ face: 'serif-regular', size, line, colour: colours.ink });

export const styles = {
  finding: serif(22, 27),
  findingLevel: { face: 'serif-italic', size: 22, line: 27, colour: colours.signalInk },
  title: serif(18, 22.5),
  subtitle: serif(13.5, 18),
  /** Of a statement: the largest that leaves it on its page. */
  statement: serif(12.5, 17.5),
  statementSmaller: serif(11, 15.5),
  statementSmallest: serif(9.5, 13),
  point: serif(11.5, 15.5),
  label: strong(9.5, 13),
  body: sans(9.5, 13.5),
  bodyStrong: strong(9.5, 13.5),
  soft: sans(9, 13, colours.inkSoft),
  cell: sans(8.5, 11.5),
  cellSmall: sans(7.5, 9.3),
  cellStrong: strong(8.5, 11.5),
  cellSoft: sans(8.5, 11.5, colours.inkSoft),
  head: sans(8, 11, colours.inkSoft),
  headStrong: strong(8, 11),
  headSmall: strong(7, 11),
  contents: serif(11.5, 16),
  contentsInner: sans(9, 13, colours.inkSoft),
  furniture: sans(8, 11, colours.inkSoft),
  stop: sans(9, 12, colours.inkSoft),
  stopEarned: strong(9, 12),
} as const satisfies Record<string, Style>;
