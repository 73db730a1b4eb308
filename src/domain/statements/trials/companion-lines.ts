/** The two lines beside the mission, made from short answers (handbook 2.1): what wins, and what happens when it goes wrong. */
import { capital, lowerFirst } from '../drafts/tidy';

/** Answers put in at "{0}", "{1}" and so on; the sentence keeps its capital and its stop. */
export function companionLine(template: string, answers: readonly string[]): string | null {
  const tidied = answers.map((answer) =>
    lowerFirst(answer.replace(/\s+/gu, ' ').replace(/^[\s,;:.]+|[\s,;:.]+$/gu, ''), () => false),
  );
  if (tidied.some((answer) => answer === '')) return null;
  return capital(template.replace(/\{(\d)\}/g, (_all, at: string) => tidied[Number(at)] ?? ''));
}
