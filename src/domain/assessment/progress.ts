/** How far the answering has come. */
import type { AreaId, AssessmentEdition } from '../../content/schema';
import type { AssessmentInput } from './standing';

export interface Progress {
  answered: number;
  total: number;
  byArea: Record<AreaId, { answered: number; total: number }>;
  /** The next practice without an answer: after the one in view, else from the start; null when none is left. */
  next: string | null;
  /** Whole minutes for what is left, 0 when nothing is. */
  minutesLeft: number;
}

/** Time to read five sentences and choose one; own judgement, twelve practices in about eight minutes (handbook 4.1). */
const secondsPerPractice = 40;

/**
 * @param edition with the practices in scope, in the order they are asked
 * @param at the practice in view, null when there is none
 */
export function progress(edition: AssessmentEdition, answers: AssessmentInput['answers'], at: string | null): Progress {
  const { practices } = edition;
  const byArea: Progress['byArea'] = {
    listening: { answered: 0, total: 0 },
    aligning: { answered: 0, total: 0 },
    engaging: { answered: 0, total: 0 },
    driving: { answered: 0, total: 0 },
  };
  for (const practice of practices) {
    byArea[practice.area].total += 1;
    if (answers[practice.id]) byArea[practice.area].answered += 1;
  }
  const here = practices.findIndex((practice) => practice.id === at);
  const fromHere = [...practices.slice(here + 1), ...practices.slice(0, here + 1)];
  const open = fromHere.filter((practice) => !answers[practice.id]);
  return {
    answered: practices.length - open.length,
    total: practices.length,
    byArea,
    next: open[0]?.id ?? null,
    minutesLeft: Math.ceil((open.length * secondsPerPractice) / 60),
  };
}
