/** The practices as a sheet to fill in and to bring back, with the answers that stand. */
import type { Level } from '../../content/schema';
import { ownResponse } from '../engagement/progress';
import type { ReportInput } from './input';

export interface AnswerSheetRow {
  code: string;
  area: string;
  practice: string;
  /** What holds at each level, lowest first. */
  sentences: string[];
  /** A level, one of the other two answers in words, or an empty text where nothing was answered. */
  answer: Level | string;
  /** Why it does not apply, as typed. */
  reason: string;
  /** As typed. May be long. */
  evidence: string;
}

export interface AnswerSheet {
  /** What may stand as an answer: the numbers of the levels, then the two other answers in words. */
  choices: string[];
  /** Headings of the five sentences, lowest level first. */
  heads: string[];
  /** How to fill it in, one paragraph each. */
  help: string[];
  rows: AnswerSheetRow[];
}

const levels = [1, 2, 3, 4, 5] as const;

/** @returns the practices the round asks, with the answers of whoever holds the keyboard: what a group agreed is no answer of theirs */
export function reportAnswers(input: Pick<ReportInput, 'words' | 'messages' | 'round' | 'edition'>): AnswerSheet {
  const { words, messages } = input;
  const { answers } = ownResponse(input.round);
  const other = { unknown: messages.claimed.unknown, notApplicable: messages.claimed.notApplicable };
  return {
    choices: [...levels.map(String), other.unknown, other.notApplicable],
    heads: levels.map((level) => `${level} ${words.model.levels[level].short}`),
    help: messages.answerSheet,
    rows: input.edition.practices.map(({ id, code, area }) => {
      const answer = answers[id];
      return {
        code,
        area: words.model.areas[area].name,
        practice: words.practices[id]?.name ?? id,
        sentences: [...(words.practices[id]?.anchors ?? [])],
        answer: answer === undefined ? '' : answer.kind === 'level' ? answer.level : other[answer.kind],
        reason: answer?.kind === 'notApplicable' ? answer.reason : '',
        evidence: answer?.evidence ?? '',
      };
    }),
  };
}
