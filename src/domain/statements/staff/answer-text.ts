/**
 * An answer of staff as text that people can read and that comes back out of a mail, a chat or a file:
 *
 *   [Attune answer 4f7k2m9q01]
 *   [1 of 3] Who are the customers, and what do they want from us?
 *   | A first line of the answer,
 *   | and a second.
 *   [Department]
 *   | Claims
 *   [End of answer 4f7k2m9q01, check 1a2b3c4d]
 *
 * Tags stand in brackets and lines begin behind a bar; within what was typed both are doubled, so that nothing typed can
 * be taken for a tag. White space counts as one space: wherever a program breaks lines, the answer stays the same.
 */
import type { StaffQuestionId } from '../../engagement/engagement';
import { longestAnswer, longestDepartment, staffQuestions } from './questions';

export interface WrittenAnswer extends Partial<Record<StaffQuestionId, string>> {
  /** Letters a to z and digits, at most 40: the same one twice is one answer. */
  id: string;
  /** May be empty. */
  department: string;
}

/** The questions as the page asks them. */
export type AnswerHeadings = Record<StaffQuestionId, string>;

/** @returns the answer as typed, with white space in order and questions left empty left out */
export function tidyAnswer(answer: WrittenAnswer): WrittenAnswer {
  const tidied: WrittenAnswer = { id: answer.id, department: '' };
  for (const question of staffQuestions) {
    const text = linesOf(answer[question] ?? '')
      .join('\n')
      .slice(0, longestAnswer)
      .trim();
    if (text !== '') tidied[question] = text;
  }
  return {
    ...tidied,
    department: linesOf(answer.department)
      .filter((line) => line !== '')
      .join(' ')
      .slice(0, longestDepartment)
      .trim(),
  };
}

/** @returns the text of one answer, ending with a line break */
export function writeStaffAnswer(answer: WrittenAnswer, headings: AnswerHeadings): string {
  const tidied = tidyAnswer(answer);
  const asked = staffQuestions.flatMap((question, at) => {
    const text = tidied[question];
    return text === undefined
      ? []
      : [`[${at + 1} of ${staffQuestions.length}] ${escaped(headings[question])}`, barred(text)];
  });
  const department = tidied.department === '' ? [] : [`[Department]`, barred(tidied.department)];
  const end = `[End of answer ${answer.id}, check ${checkOf(tidied)}]`;
  return `${[`[Attune answer ${answer.id}]`, ...asked, ...department, end].join('\n')}\n`;
}

/**
 * Eight hexadecimal digits over letters and digits alone: quotation marks that a program made curly, bullets and line
 * breaks do no damage; a missing or another word does.
 */
export function checkOf(answer: WrittenAnswer): string {
  const said = [answer.id, ...staffQuestions.map((question) => answer[question] ?? ''), answer.department];
  const bare = said
    .map((text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .join('|');
  let hash = 0x811c9dc5;
  for (const character of bare) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** Lines with one space between words; control characters and halves of characters are no text. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/).map((line) =>
    line
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const from = lines.findIndex((line) => line !== '');
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => line !== '') + 1);
}

const escaped = (text: string): string => text.replace(/[[|]/g, '$&$&');
const barred = (text: string): string =>
  text
    .split('\n')
    .map((line) => `| ${escaped(line)}`.trimEnd())
    .join('\n');
