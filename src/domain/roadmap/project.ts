/** Where the organisation would stand if the plan is done: today's answers with the levels lifted, through the same scoring. */
import type { Level, Month } from '../../content/schema';
import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/standing';
import { reached, type Choice } from './chosen';
import type { Ground } from './ground';

/** @returns the standing after the `do` actions of the months up to and including `month` */
export function projectedAfter(ground: Ground, choice: Choice, month: Month): Assessment {
  const answers = { ...ground.input.answers };
  for (const [practice, level] of Object.entries(levelsAfter(ground, choice, month))) {
    answers[practice] = { ...answers[practice], kind: 'level', level };
  }
  return assess(ground.edition, { answers, weights: ground.input.weights });
}

/** The level of each practice that has one after a month, by practice id. What does not apply stays out. */
export function levelsAfter(ground: Ground, choice: Choice, month: Month): Record<string, Level> {
  const after: Record<string, Level> = {};
  const practices = new Set(ground.edition.practices.map(({ id }) => id));
  // The backbone reaches practices outside the quick way too.
  for (const { practice } of ground.edition.actions) practices.add(practice);
  for (const id of practices) {
    const level = ground.applies(id) ? reached(ground, choice, id, month) : null;
    if (level !== null) after[id] = level;
  }
  return after;
}
