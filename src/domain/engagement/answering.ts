/** One person's answers as they are given, changed and taken back, whoever keeps them. Each gives back the same object where nothing changed. */
import { limits, type Answer } from './engagement';

export type Answers = Readonly<Record<string, Answer>>;

/** The evidence note written before stays, unless the answer brings its own. Texts are cut at 20,000 characters. */
export function withAnswer(answers: Answers, practice: string, answer: Answer): Answers {
  const given = answer.kind === 'notApplicable' ? { ...answer, reason: cut(answer.reason) } : answer;
  const evidence = answer.evidence ?? answers[practice]?.evidence;
  return { ...answers, [practice]: evidence === undefined ? given : { ...given, evidence: cut(evidence) } };
}

/** Takes an answer back, its note included. */
export function withoutAnswer(answers: Answers, practice: string): Answers {
  if (answers[practice] === undefined) return answers;
  const { [practice]: _, ...others } = answers;
  return others;
}

/** Writes the note beside an answer (cut at 20,000 characters); an empty note goes. Without an answer it does nothing. */
export function withEvidence(answers: Answers, practice: string, text: string): Answers {
  const before = answers[practice];
  if (before === undefined || (before.evidence ?? '') === text) return answers;
  const { evidence: _, ...answer } = before;
  return { ...answers, [practice]: text === '' ? answer : { ...answer, evidence: cut(text) } };
}

function cut(text: string): string {
  return text.slice(0, limits.text);
}
