/** From the cells of a table to answers, with a named problem for each row that cannot be taken as it is. */
import { limits } from '../engagement/engagement';
import { findColumns, type Columns } from './columns';
import { undefused } from './formula';
import type { AnswersTable, GivenAnswer, GivenRow, TablePractice, TableProblem, TableWords } from './table';
import { isMark, plainWords, understand } from './understand';

export interface TableCells {
  rows: readonly (readonly string[])[];
  /** Texts may carry the apostrophe that keeps a spreadsheet from running them (.csv); cells with kinds of their own (.xlsx) never do. */
  isText: boolean;
}

/**
 * Pure and total: any cells give a table. Rows without answer, reason and evidence say nothing, whatever else is in them.
 * @returns the rows in their order, each practice once; null where no column says what the rows answer
 */
export function readAnswers(
  { rows, isText }: TableCells,
  practices: readonly TablePractice[],
  words: TableWords,
): AnswersTable | null {
  const columns = findColumns(rows, practices, words);
  if (!columns) return null;
  const table: AnswersTable = { rows: [], problems: [] };
  rows.slice(columns.from).forEach((cells, index) => {
    const row = readRow({ cells, line: columns.from + index + 1, isText }, columns, practices, words);
    if (!row) return;
    if ('kind' in row) table.problems.push(row);
    else table.rows.push(row);
  });
  return settleTwice(withoutUnusedReasons(table));
}

interface RowCells {
  cells: readonly string[];
  line: number;
  isText: boolean;
}

function readRow(
  { cells, line, isText }: RowCells,
  columns: Columns,
  practices: readonly TablePractice[],
  words: TableWords,
): GivenRow | TableProblem | null {
  const cell = (kind: keyof Columns['place']) => cells[columns.place[kind] ?? -1] ?? '';
  // Kept to the letter; only a cell of nothing but spaces is empty.
  const text = (kind: 'reason' | 'evidence') => {
    const typed = isText ? undefused(cell(kind)) : cell(kind);
    return typed.trim() === '' ? '' : typed;
  };
  const [reason, evidence] = [text('reason'), text('evidence')];
  const ticked = columns.ticked.filter(({ place }) => isMark(cells[place] ?? '', words));
  const written = cell('answer').trim();
  if (written === '' && ticked.length === 0 && reason === '' && evidence === '') return null;

  const practice = findPractice(cell('code'), cell('practice'), practices);
  if (practice === null) {
    return { kind: 'unknownPractice', line, said: cut(cell('code').trim() || cell('practice').trim()) };
  }
  const answers = [...ticked.map(({ answer }) => answer), ...(written ? [understand(written, words)] : [])];
  if (answers.includes(null)) return { kind: 'notUnderstood', line, practice, said: cut(written) };
  const [answer = null] = answers;
  if (answers.some((each) => !sameAnswer(each, answer))) return { kind: 'manyAnswers', line, practice };
  if (Math.max(reason.length, evidence.length) > limits.text) return { kind: 'tooLong', line, practice };
  return { line, practice, answer, reason, evidence };
}

/** By code, else by id or name; a code that nobody has is not overruled by a name. */
function findPractice(code: string, name: string, practices: readonly TablePractice[]): string | null {
  const said = plainWords(code) || plainWords(name);
  const found = practices.find((practice) =>
    [practice.code, practice.id, practice.name].some((word) => plainWords(word) === said),
  );
  return found?.id ?? null;
}

/** As much of a cell as a sentence can repeat. */
const cut = (said: string) => (said.length > 200 ? `${said.slice(0, 200)}…` : said);

const sameAnswer = (a: GivenAnswer | null, b: GivenAnswer | null) => JSON.stringify(a) === JSON.stringify(b);

function withoutUnusedReasons({ rows, problems }: AnswersTable): AnswersTable {
  const unused = rows.filter(({ answer, reason }) => answer && answer.kind !== 'notApplicable' && reason !== '');
  return {
    rows: rows.map((row) => (unused.includes(row) ? { ...row, reason: '' } : row)),
    problems: [
      ...problems,
      ...unused.map(({ line, practice }): TableProblem => ({ kind: 'reasonUnused', line, practice })),
    ],
  };
}

/** A practice that two rows answer alike is answered once; where they differ, neither counts. */
function settleTwice({ rows, problems }: AnswersTable): AnswersTable {
  const settled: GivenRow[] = [];
  const found: TableProblem[] = [];
  for (const [practice, same] of Map.groupBy(rows, (row) => row.practice)) {
    const [first, ...others] = same as [GivenRow, ...GivenRow[]];
    const other = others.find((row) => !saysTheSame(row, first));
    if (other) found.push({ kind: 'twice', line: other.line, first: first.line, practice });
    else settled.push(first);
  }
  return { rows: settled, problems: [...problems, ...found].toSorted((a, b) => a.line - b.line) };
}

const saysTheSame = (a: GivenRow, b: GivenRow) =>
  sameAnswer(a.answer, b.answer) && a.reason === b.reason && a.evidence === b.evidence;
