/** What staff answered to the three questions, by the id each answer came with. Nothing that is here is ever written over. */
import { limits, staffQuestionIds, type StaffAnswer } from '../domain/engagement/engagement';
import { linesOf, type WrittenAnswer } from '../domain/statements/staff/answer-text';
import { readStaffAnswers } from '../domain/statements/staff/read-answers';
import { newId } from '../platform/ids';
import { $statements, editStatements } from './statements';
import { $today } from './today';

export interface AnswersTaken {
  /** How many are new. */
  added: number;
  /** How many of those pasted were here already, or stood in the text twice. */
  known: number;
  /** How many are incomplete or were changed on the way. */
  damaged: number;
  /** How many found no room: a document holds 5,000. */
  refused: number;
}

/** Takes every whole answer out of a text; anything else in it is passed over. */
export function takeStaffAnswers(text: string): AnswersTaken {
  const { answers, damaged, repeated } = readStaffAnswers(text);
  const here = $statements.get().staff;
  const isHere = ({ id }: { id: string }) => Object.hasOwn(here, id);
  const fresh = answers.filter((answer) => !isHere(answer));
  const room = Math.max(0, limits.staffAnswers - Object.keys(here).length);
  const taken = fresh.slice(0, room);
  const added = taken.length > 0 && add(taken) ? taken.length : 0;
  return {
    added,
    known: answers.length - fresh.length + repeated.filter((id) => !isHere({ id })).length,
    damaged: damaged.filter((id) => !isHere({ id })).length,
    refused: fresh.length - added,
  };
}

/**
 * Takes one answer typed from paper.
 * @returns false when nothing was typed, or there is no room
 */
export function addStaffAnswer(answer: Omit<WrittenAnswer, 'id'>): boolean {
  const says = staffQuestionIds.some((question) => linesOf(answer[question] ?? '').length > 0);
  return says && add([{ ...answer, id: newId() }]);
}

/** @returns the answer, for putBackStaffAnswer; undefined when there is none of that id */
export function removeStaffAnswer(id: string): StaffAnswer | undefined {
  const answer = $statements.get().staff[id];
  if (answer) {
    editStatements((statements) => {
      const { [id]: _, ...staff } = statements.staff;
      return { ...statements, staff };
    });
  }
  return answer;
}

/** Brings a removed one back as it was. */
export function putBackStaffAnswer(id: string, answer: StaffAnswer): void {
  editStatements((statements) => ({ ...statements, staff: { ...statements.staff, [id]: answer } }));
}

function add(answers: readonly WrittenAnswer[]): boolean {
  const receivedOn = $today.get();
  const added = answers.map(({ id, department, ...said }): [string, StaffAnswer] => {
    const texts = staffQuestionIds.flatMap((question) => {
      const text = linesOf(said[question] ?? '')
        .join('\n')
        .slice(0, limits.text);
      return text === '' ? [] : [[question, text]];
    });
    const place = linesOf(department).join(' ').slice(0, limits.shortText);
    return [id, { ...Object.fromEntries(texts), department: place, receivedOn }];
  });
  return editStatements((statements) => ({
    ...statements,
    // What is here stays as it is.
    staff: { ...Object.fromEntries(added), ...statements.staff },
  }));
}
