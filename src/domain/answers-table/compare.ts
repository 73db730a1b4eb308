/** What a table would change, told before anything does. */
import type { Answer } from '../engagement/engagement';
import type { AnswersTable, GivenRow, TableProblem } from './table';

export interface AnswerChange {
  practice: string;
  /** Undefined where nothing was answered yet. */
  before: Answer | undefined;
  after: Answer;
}

export interface Comparison {
  /** Answers to what was open. */
  fresh: AnswerChange[];
  changed: AnswerChange[];
  /** Practices the table answers just as they are answered. */
  same: string[];
  problems: TableProblem[];
}

/**
 * An empty cell changes nothing: a note or a reason that stands here stays where the table has none.
 * @param current by practice id; none for a round that begins with the table
 */
export function compareAnswers(table: AnswersTable, current: Readonly<Record<string, Answer>>): Comparison {
  const comparison: Comparison = { fresh: [], changed: [], same: [], problems: [...table.problems] };
  for (const row of table.rows) {
    const { practice, line } = row;
    const before = Object.hasOwn(current, practice) ? current[practice] : undefined;
    const after = answerOf(row, before);
    if (!after) comparison.problems.push({ kind: 'noteAlone', line, practice });
    else if (!before) comparison.fresh.push({ practice, before, after });
    else if (sameContent(before, after)) comparison.same.push(practice);
    else comparison.changed.push({ practice, before, after });
  }
  comparison.problems.sort((a, b) => a.line - b.line);
  return comparison;
}

/** @returns null where there is a note and nothing to note it to */
function answerOf({ answer, reason, evidence }: GivenRow, before: Answer | undefined): Answer | null {
  const note = evidence || before?.evidence;
  const noted = note ? { evidence: note } : {};
  const formerReason = before?.kind === 'notApplicable' ? before.reason : '';
  const given = answer ?? (before && (reason === '' || before.kind === 'notApplicable') ? before : null);
  switch (given?.kind) {
    case 'level':
      return { kind: 'level', level: given.level, ...noted };
    case 'unknown':
      return { kind: 'unknown', ...noted };
    case 'notApplicable':
      return { kind: 'notApplicable', reason: reason || formerReason, ...noted };
    case undefined:
      return null;
  }
}

/** The same answer, whatever the order of its fields; no note is the same as an empty one. */
export function sameContent(a: Answer, b: Answer): boolean {
  const parts = (answer: Answer) => [
    answer.kind,
    answer.kind === 'level' ? answer.level : null,
    answer.kind === 'notApplicable' ? answer.reason : null,
    answer.evidence ?? '',
  ];
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}
