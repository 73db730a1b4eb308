/** Colours, sizes and the page, from the report. */
import type { Report } from '../../domain/report/report';

export interface Look {
  /** Six hexadecimal digits, without a sign before them. */
  fill: string;
  onFill: string;
  ink: string;
  wash: string;
  /** Twentieths of a point. */
  page: { width: number; height: number; margin: number; content: number };
}

/** The site's second colour and a wash of it (src/styles/tokens.css). */
const own = { fill: '#114a56', onFill: '#ffffff', ink: '#114a56', wash: '#f2f4f4' };
const sizes = { a4: [11_906, 16_838], letter: [12_240, 15_840] } as const;
const margin = 1_247;

export function lookOf({ colours, paper }: Report): Look {
  const { fill, onFill, ink, wash } = colours ?? own;
  const [width, height] = sizes[paper];
  const plain = (colour: string) => colour.slice(1).toUpperCase();
  return {
    fill: plain(fill),
    onFill: plain(onFill),
    ink: plain(ink),
    wash: plain(wash),
    page: { width, height, margin, content: width - 2 * margin },
  };
}
