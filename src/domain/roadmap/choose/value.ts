/**
 * What a plan is worth: the one statement of what the planner seeks. The method page prints it, `npm run bench` holds it against the optimum.
 *
 * 1. First the rules of balance (handbook 5.1, rule 6): as many months as can be with a quick win, and with an action in
 *    the weakest area. Each such month counts the same.
 * 2. Among plans equal in that, the greatest sum over the actions chosen freely of
 *    weight of the practice x worth of the level steps it makes x head start of a quick win x what the profile says
 *    x a discount for each month it stands later than it could.
 *
 * The numbers are the edition's `objective` and `thresholds.quickWinFactor`; all are judgement.
 */
import type { Level, Month } from '../../../content/schema';
import type { Ground } from '../ground';
import type { Plannable } from '../plannable';
import { profileFactor } from './profile-factor';

/** The level steps an action makes from today's level on: the levels it newly brings. From an unknown level, all of its own. */
export function stepsOf(ground: Ground, { practice, from, to }: Plannable): Level[] {
  const today = Math.max(from, ground.levelOf(practice) ?? from);
  return Array.from({ length: Math.max(0, to - today) }, (_, index) => (today + 1 + index) as Level);
}

/** What one step of a practice, up to `level`, is worth. */
function worthOfStep({ edition, areaOf, input, standing, levelOf }: Ground, practice: string, level: Level): number {
  const { belowTarget, belowNext, beyond, uncounted } = edition.model.objective;
  const { projectedRise, projectedHighest } = edition.model.thresholds;
  const area = areaOf.get(practice);
  const target = area && input.targets[area];
  const today = levelOf(practice) ?? level - 1;
  const next = ((area && standing.areas[area].earned) ?? today) + 1;
  if (level <= (target ?? next)) return (target === undefined ? belowNext : belowTarget).value;
  return (level > today + projectedRise.value || level > projectedHighest.value ? uncounted : beyond).value;
}

/** What an action is worth in the first month it may stand in; at least 0. */
export function valueOf(ground: Ground, action: Plannable): number {
  const { model } = ground.edition;
  const worth = stepsOf(ground, action).reduce((sum, level) => sum + worthOfStep(ground, action.practice, level), 0);
  const weight = ground.input.weights[action.practice]?.weight ?? 1;
  const quickWin = action.quickWin ? model.thresholds.quickWinFactor.value : 1;
  return weight * worth * quickWin * profileFactor(ground.edition, ground.input.profile, action).factor;
}

/** The part of the value that is left when an action stands in `month`. */
export function discount(ground: Ground, action: Plannable, month: Month): number {
  return ground.edition.model.objective.eachMonthLater.value ** Math.max(0, month - action.month);
}

/**
 * Most worth for each person-day first: the order in which what waits is shown, and the rank that is told of an action.
 * Ties go to the earlier month, then to the lower code. The plan itself is not made by this order: what is best together
 * is not what is best one by one.
 */
export function byWorth(ground: Ground): (a: Plannable, b: Plannable) => number {
  const known = new Map<Plannable, number>();
  const worth = (action: Plannable) => {
    const found = known.get(action) ?? valueOf(ground, action) / ground.effort(action, 'do');
    known.set(action, found);
    return found;
  };
  return (a, b) => worth(b) - worth(a) || a.month - b.month || (a.code < b.code ? -1 : 1);
}
