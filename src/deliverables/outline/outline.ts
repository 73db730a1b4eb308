/** A report as a row of plain blocks: what a file for editing says, and in which order, whatever its format. */
import type { DialReading, Term } from '../../domain/report/report';

export interface Span {
  text: string;
  tone?: 'strong' | 'soft';
}

/** A text that may hold line ends, or stretches of one. */
export type Line = string | readonly Span[];
/** One or more paragraphs. */
export type Cell = string | readonly Line[];

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: Line; look?: 'finding' | 'soft' | 'quote' }
  | { kind: 'list'; items: readonly Line[] }
  | { kind: 'terms'; terms: readonly Term[] }
  | TableBlock
  | { kind: 'dial'; reading: DialReading; stops: readonly string[]; alt: string }
  | TimelineBlock;

export interface TableBlock {
  kind: 'table';
  head: readonly string[];
  /** Of the width, in any unit. */
  shares: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** The first cell of a row is not its name. */
  plain?: true;
  /** Where cells cannot hold paragraphs: rows as entries of a list, each headed by its cells before this one. */
  entries?: number;
}

/** When what happens; both days inclusive. */
export interface TimelineBlock {
  kind: 'timeline';
  alt: string;
  startsOn: string;
  endsOn: string;
  head: { action: string; starts: string; ends: string };
  months: readonly { text: string; startsOn: string; endsOn: string }[];
  /** Both days as dates, and in words. */
  bars: readonly { text: string; startsOn: string; endsOn: string; starts: string; ends: string }[];
}

export const strong = (text: string): Span => ({ text, tone: 'strong' });
export const soft = (text: string): Span => ({ text, tone: 'soft' });
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
/** @returns nothing for an empty text */
export const paragraph = (text: string, look?: 'finding' | 'soft' | 'quote'): Block[] =>
  text.trim() ? [{ kind: 'paragraph', text, ...(look && { look }) }] : [];
/** @returns nothing without a meaning */
export const labelled = (label: string, text: string): Line[] => (text.trim() ? [[soft(`${label}: `), { text }]] : []);
