/** Answers of staff out of whatever was pasted: quoted, wrapped, between names and times, several at once (answer-text.ts). */

import { checkOf, tidyAnswer, type WrittenAnswer } from './answer-text';
import { staffQuestions } from './questions';

export interface AnswersRead {
  /** Whole ones, each once, in the order pasted. */
  answers: WrittenAnswer[];
  /** Ids of those that are incomplete or were changed on the way, where no whole one of that id came along. */
  damaged: string[];
  /** Ids of those pasted more than once. */
  repeated: string[];
}

const s = String.raw`[\s>]+`;
/** A single bracket; what was typed has two. */
const tag = (inside: string): string => String.raw`(?<!\[)\[(?!\[)\s*${inside}\s*\]`;
const id = '([a-z0-9]{1,40})';
const startTag = new RegExp(tag(`Attune${s}answer${s}${id}`), 'giu');
const endTag = new RegExp(tag(`End${s}of${s}answer${s}${id},${s}check${s}([0-9a-f]{8})`), 'iu');
const sectionTag = new RegExp(tag(`(?:([1-9])${s}of${s}[1-9]|Department)`), 'giu');
/** Marks of quotation and bullets that a program put before a bar or a tag. */
const before = /^[\s>*•·‣▪◦–—-]+(?=\|(?!\|)|\[(?!\[))/u;
/** "10:15 Anna: |": a name and a time that a chat put before a bar or a tag. */
const speaker = /^(?!\[Attune)[^|\n]{0,40}\d{1,2}[:.]\d{2}[^|\n]{0,40}[:\]]\s+(?=\|(?!\|)|\[(?!\[))/u;
const quotation = /^[ \t]*(?:>[ \t]?)+/u;

/** @param text anything. @returns what was found in it; never throws */
export function readStaffAnswers(text: string): AnswersRead {
  const clean = text
    .split(/\r\n|[\n\r]/)
    .map(withoutNoise)
    .join('\n');
  const starts = [...clean.matchAll(startTag)];
  const whole = new Map<string, WrittenAnswer>();
  const damaged = new Set<string>();
  const repeated = new Set<string>();
  for (const [at, start] of starts.entries()) {
    const block = clean.slice(start.index + start[0].length, starts[at + 1]?.index ?? clean.length);
    const own = start[1]!.toLowerCase();
    const answer = answerIn(block, own);
    if (answer === null) damaged.add(own);
    else if (whole.has(own)) repeated.add(own);
    else whole.set(own, answer);
  }
  return {
    answers: [...whole.values()],
    damaged: [...damaged].filter((each) => !whole.has(each)),
    repeated: [...repeated],
  };
}

function withoutNoise(line: string): string {
  const plain = line.length > 400 ? line : line.replace(speaker, '');
  const bare = plain.replace(before, '');
  return bare === plain ? plain.replace(quotation, '') : bare;
}

function answerIn(block: string, own: string): WrittenAnswer | null {
  const end = endTag.exec(block);
  if (end?.[1]!.toLowerCase() !== own) return null;
  const inside = block.slice(0, end.index);
  const tags = [...inside.matchAll(sectionTag)];
  const answer: WrittenAnswer = { id: own, department: '' };
  for (const [at, section] of tags.entries()) {
    const said = typedIn(inside.slice(section.index + section[0].length, tags[at + 1]?.index ?? inside.length));
    const question = staffQuestions[Number(section[1]) - 1];
    if (section[1] === undefined) answer.department = said;
    else if (question) answer[question] = said;
  }
  const tidied = tidyAnswer(answer);
  return checkOf(tidied) === end[2]!.toLowerCase() ? tidied : null;
}

/** What stands behind the bars, a line for each; the heading before the first is dropped. */
function typedIn(section: string): string {
  return section
    .split(/(?<!\|)\|(?!\|)/)
    .slice(1)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/([[|])\1/g, '$1'),
    )
    .join('\n');
}
