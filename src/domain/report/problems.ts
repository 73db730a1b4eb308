/** What does not fit in the plan as the user made it, as sentences. */
import { actionsOf, problemSentence } from '../roadmap/mend/problem-sentence';
import type { Problem } from '../roadmap/problem';
import type { ReportInput } from './input';
import { actionTitle, ownerName, practiceName } from './names';
import { levelName } from './standing';

export function problemText(input: ReportInput, problem: Problem): string {
  return problemSentence(
    {
      title: (id) => actionTitle(input, id),
      practice: (id) => practiceName(input, id),
      owner: (owner) => ownerName(input, owner),
      level: (level) => levelName(input, level),
    },
    input.messages.problems,
    problem,
  );
}

/** @returns by action id, what does not fit about it */
export function problemsOf(input: ReportInput): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const problem of input.roadmap.problems) {
    for (const action of actionsOf(problem)) {
      found.set(action, [...(found.get(action) ?? []), problemText(input, problem)]);
    }
  }
  return found;
}
