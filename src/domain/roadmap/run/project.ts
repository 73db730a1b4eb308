/**
 * Where the organisation would stand if the plan is done: today's answers with the levels lifted, through the same scoring.
 * What the actions lead to is not all counted: a practice rises by one level in ninety days, and not to the highest (the
 * edition's `projectedRise` and `projectedHighest`; handbook 0.5). With it an area can earn its next level, and never the one after: what results and targets call reachable.
 */
import type { Level, Month } from '../../../content/schema';
import { assess } from '../../assessment/assess';
import type { Assessment } from '../../assessment/standing';
import { reached, type Choice } from '../chosen';
import type { Ground } from '../ground';

/** @returns the standing after what is done, in whatever month, and the `do` actions of the months up to and including `month` */
export function projectedAfter(ground: Ground, choice: Choice, month: Month): Assessment {
  const counting = [...choice].filter(([id, chosen]) => chosen.month <= month || isDone(ground, id));
  return projectedWith(ground, new Map(counting));
}

/** @returns the standing when nothing more is done than what is done already */
export function doneProjection(ground: Ground, choice: Choice): Assessment {
  return projectedWith(ground, new Map([...choice].filter(([id]) => isDone(ground, id))));
}

const isDone = (ground: Ground, id: string) => ground.progress(id)?.state === 'done';

function projectedWith(ground: Ground, choice: Choice): Assessment {
  const answers = { ...ground.input.answers };
  for (const [practice, level] of Object.entries(levelsAfter(ground, choice, 3))) {
    const today = ground.levelOf(practice);
    // What nobody knows stays unknown: the actions say where it would be at least, not where it is.
    if (today !== null)
      answers[practice] = { ...answers[practice], kind: 'level', level: counted(ground, today, level) };
  }
  return assess(ground.edition, { answers, weights: ground.input.weights });
}

function counted(ground: Ground, today: Level, after: Level): Level {
  const { projectedRise, projectedHighest } = ground.edition.model.thresholds;
  return Math.min(after, today + projectedRise.value, Math.max(today, projectedHighest.value)) as Level;
}

/** The practices that the plan's actions would take further than the projection counts. */
export function heldBack(ground: Ground, after: Readonly<Record<string, Level>>): string[] {
  return ground.edition.practices.flatMap(({ id }) => {
    const today = ground.levelOf(id);
    const level = after[id];
    return today !== null && level !== undefined && counted(ground, today, level) < level ? [id] : [];
  });
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
