/** Where in a table its columns are: by their headings in any order, or without headings by what stands in them. */
import type { ColumnKind, GivenAnswer, TablePractice, TableWords } from './table';
import { isOneOf, plainWords, understand } from './understand';

export interface Columns {
  /** Index of the first row under the headings. */
  from: number;
  place: Partial<Record<ColumnKind, number>>;
  /** Columns of their own for one answer each, ticked in the rows. */
  ticked: { place: number; answer: GivenAnswer }[];
}

/** Headings stand in the first rows, below a title at most. */
const headingsWithin = 30;
const kinds: readonly ColumnKind[] = ['code', 'practice', 'answer', 'reason', 'evidence'];

/** @returns null where nothing tells what the rows answer */
export function findColumns(
  rows: readonly (readonly string[])[],
  practices: readonly TablePractice[],
  words: TableWords,
): Columns | null {
  for (const [index, row] of rows.slice(0, headingsWithin).entries()) {
    const columns = headings(row, words);
    const says = columns.place.answer !== undefined || columns.ticked.length > 1;
    const about = columns.place.code !== undefined || columns.place.practice !== undefined;
    if (says && about) return { ...columns, from: index + 1 };
  }
  return columnsByContent(rows, practices, words);
}

function headings(row: readonly string[], words: TableWords): Omit<Columns, 'from'> {
  const place: Columns['place'] = {};
  const ticked: Columns['ticked'] = [];
  row.forEach((cell, index) => {
    const kind = kinds.find((each) => isOneOf(cell, words.columns[each]));
    if (kind) {
      place[kind] ??= index;
      return;
    }
    const answer = understand(cell, words);
    if (answer) ticked.push({ place: index, answer });
  });
  return { place, ticked };
}

/** A column of codes, and the one beside it with the most answers. */
function columnsByContent(
  rows: readonly (readonly string[])[],
  practices: readonly TablePractice[],
  words: TableWords,
): Columns | null {
  const codes = new Set(practices.map(({ code }) => plainWords(code)));
  const width = Math.min(100, Math.max(0, ...rows.map(({ length }) => length)));
  const best = (counts: (cell: string) => boolean, not?: number) => {
    const found = Array.from({ length: width }, (_, index) => ({
      index,
      count: index === not ? 0 : rows.filter((row) => counts(row[index] ?? '')).length,
    })).reduce((most, each) => (each.count > most.count ? each : most), { index: -1, count: 0 });
    return found.count === 0 ? null : found.index;
  };
  const code = best((cell) => codes.has(plainWords(cell)));
  if (code === null) return null;
  const answer = best((cell) => understand(cell, words) !== null, code);
  return answer === null ? null : { from: 0, place: { code, answer }, ticked: [] };
}
