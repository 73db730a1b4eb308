/** The answers of whoever holds the keyboard, in the round being worked on. */
import { limits, type Answer, type Round } from '../domain/engagement/engagement';
import { ownResponse } from '../domain/engagement/progress';
import { derived } from './derived';
import { $round, editRound } from './engagement';

/** By practice id. */
export const $answers = derived([$round], (round) => ownResponse(round).answers);

/**
 * Answers a practice. The evidence note written before stays, unless the answer brings its own.
 * Texts are cut at 20,000 characters.
 */
export function setAnswer(practice: string, answer: Answer): void {
  const given = answer.kind === 'notApplicable' ? { ...answer, reason: cut(answer.reason) } : answer;
  editAnswers((answers) => {
    const evidence = answer.evidence ?? answers[practice]?.evidence;
    return { ...answers, [practice]: evidence === undefined ? given : { ...given, evidence: cut(evidence) } };
  });
}

/** Takes an answer back, its note included. */
export function clearAnswer(practice: string): void {
  editAnswers((answers) => {
    if (answers[practice] === undefined) return answers;
    const { [practice]: _, ...others } = answers;
    return others;
  });
}

/** Writes the note beside an answer (cut at 20,000 characters); an empty note goes. Without an answer it does nothing. */
export function setEvidence(practice: string, text: string): void {
  editAnswers((answers) => {
    const before = answers[practice];
    if (before === undefined || (before.evidence ?? '') === text) return answers;
    const { evidence: _, ...answer } = before;
    return { ...answers, [practice]: text === '' ? answer : { ...answer, evidence: cut(text) } };
  });
}

/** Notes the practice in view, where the assessment resumes. */
export function setPosition(practice: string): void {
  editRound((round) => (round.at === practice ? round : { ...round, at: practice }));
}

/** Quick asks twelve practices, full all of them; answers stay either way. */
export function setWay(way: Round['way']): void {
  editRound((round) => (round.way === way ? round : { ...round, way }));
}

function editAnswers(change: (answers: Record<string, Answer>) => Record<string, Answer>): void {
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

function cut(text: string): string {
  return text.slice(0, limits.text);
}
