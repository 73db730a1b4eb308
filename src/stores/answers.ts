/** The answers of whoever holds the keyboard, in the round being worked on. */
import { withAnswer, withEvidence, withoutAnswer, type Answers } from '../domain/engagement/answering';
import type { Answer, Round } from '../domain/engagement/engagement';
import { ownResponse } from '../domain/engagement/progress';
import { derived } from './derived';
import { $round, editRound } from './engagement';

/** By practice id. */
export const $answers = derived([$round], (round) => ownResponse(round).answers);

/** Answers a practice; the rules of each change stand in domain/engagement/answering.ts. */
export function setAnswer(practice: string, answer: Answer): void {
  editAnswers((answers) => withAnswer(answers, practice, answer));
}

/** Takes an answer back, its note included. */
export function clearAnswer(practice: string): void {
  editAnswers((answers) => withoutAnswer(answers, practice));
}

/** Writes the note beside an answer; an empty note goes. Without an answer it does nothing. */
export function setEvidence(practice: string, text: string): void {
  editAnswers((answers) => withEvidence(answers, practice, text));
}

/** Notes the practice in view, where the assessment resumes. */
export function setPosition(practice: string): void {
  editRound((round) => (round.at === practice ? round : { ...round, at: practice }));
}

/** Quick asks twelve practices, full all of them; answers stay either way. */
export function setWay(way: Round['way']): void {
  editRound((round) => (round.way === way ? round : { ...round, way }));
}

function editAnswers(change: (answers: Answers) => Answers): void {
  editRound((round) => {
    const own = ownResponse(round);
    const answers = change(own.answers);
    if (answers === own.answers) return round;
    return {
      ...round,
      responses: round.responses.map((response) => (response === own ? { ...own, answers } : response)),
    };
  });
}
