/** Words as people write them into cells. */
import type { Level } from '../../content/schema';
import type { GivenAnswer, TableWords } from './table';

/** A longer cell is neither a heading nor an answer, and to go through it again and again would take minutes. */
const longestSaid = 1_000;

/** Case, width, apostrophes and punctuation tell no words apart; a question mark is one. @returns empty for what is too long to say anything */
export function plainWords(text: string): string {
  if (text.length > longestSaid) return '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2018\u2019`\u00B4]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}?]+/gu, ' ')
    .trim();
}

export const isOneOf = (text: string, words: readonly string[]): boolean => {
  const said = plainWords(text);
  return said !== '' && words.some((word) => plainWords(word) === said);
};

/**
 * "3", "3.0", "Level 3", "reactive", "3 reactive", "don't know", "n/a".
 * @returns null for what means none of the answers
 */
export function understand(cell: string, words: TableWords): GivenAnswer | null {
  if (isOneOf(cell, words.unknown)) return { kind: 'unknown' };
  if (isOneOf(cell, words.notApplicable)) return { kind: 'notApplicable' };
  const said = plainWords(cell);
  const [, before = '', number, rest = ''] = /^(?:(.*) )?([1-5])(?: 0+)?(?: (\D*))?$/u.exec(said) ?? [];
  if (number !== undefined && (before === '' || isOneOf(before, words.columns.answer))) {
    const level = Number(number) as Level;
    return rest === '' || isOneOf(rest, words.levels[level - 1] ?? []) ? { kind: 'level', level } : null;
  }
  const named = words.levels.findIndex((names) => isOneOf(said, names));
  return named === -1 ? null : { kind: 'level', level: (named + 1) as Level };
}

/** A tick is a sign more often than a word, so nothing of it is taken away. */
export const isMark = (cell: string, { marks }: TableWords): boolean => marks.includes(cell.trim().toLowerCase());
