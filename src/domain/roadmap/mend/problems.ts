/** What is wrong with a plan as the user made it, read off the finished plan. */
import { leftOf, reached, unmetNeeds, type Choice } from '../chosen';
import { isPlainDate } from '../../calendar/dates';
import type { Ground } from '../ground';
import { tolerance } from '../month';
import { ownerKey } from '../owner-days';
import type { Plannable } from '../plannable';
import type { Problem } from '../problem';
import type { PlannedAction, RoadmapMonth } from '../roadmap';

/**
 * In the order of the plan: circles first, then month by month what is wrong with it and with its actions.
 * @param crowded actions whose owner has too few days where they stand
 */
export function problemsOf(
  ground: Ground,
  choice: Choice,
  months: readonly RoadmapMonth[],
  crowded: readonly string[],
): Problem[] {
  const planned = new Map(months.flatMap(({ actions }) => actions).map((one) => [one.action, one]));
  const lacksDays = new Set(crowded);
  const circles = ground.cycles.map((actions): Problem => ({ kind: 'cycle', actions: [...actions] }));
  return [
    ...circles,
    ...months.flatMap((month) => {
      const found = ofMonth(ground, choice, month);
      const overloaded = new Set(
        found.flatMap((problem) => (problem.kind === 'ownerOver' ? [ownerKey(problem.owner)] : [])),
      );
      const ofActions = month.actions.flatMap((one) => {
        const own = ofAction(ground, choice, planned, one);
        // Said once: not where the owner's whole month is too full, or the dates have no days of the month, or none are left.
        const isSaid =
          overloaded.has(ownerKey(one.owner)) || own.some(({ kind }) => kind === 'tooTight' || kind === 'outsideMonth');
        const isTooFew = lacksDays.has(one.action) && !isSaid && one.state === 'notStarted';
        return isTooFew ? [...own, { kind: 'tooFewDays', action: one.action } as const] : own;
      });
      return [...found, ...ofActions];
    }),
  ];
}

function ofMonth(ground: Ground, choice: Choice, { month, workingDays, over, owners }: RoadmapMonth): Problem[] {
  const found: Problem[] = [];
  if (workingDays === 0) found.push({ kind: 'noWorkingDay', month });
  if (!ground.isOpen(month)) return found;
  const here = [...choice.values()].filter((chosen) => chosen.month === month);
  const sum = (some: typeof here) => some.reduce((days, chosen) => days + leftOf(chosen), 0);
  const capacity = ground.capacity[month - 1]!;
  if (over) found.push({ kind: 'monthOver', month, planned: sum(here.filter(({ fixed }) => fixed)), capacity });
  for (const { owner } of owners) {
    const theirs = here.filter(({ action }) => ownerKey(ground.ownerOf(action)) === ownerKey(owner));
    const days = ground.ownerDays(owner, month);
    if (sum(theirs) > days + tolerance) found.push({ kind: 'ownerOver', owner, month, planned: sum(theirs), days });
  }
  return found;
}

/** Of what was begun nothing is wrong: it stands where it was done. */
function ofAction(
  ground: Ground,
  choice: Choice,
  planned: ReadonlyMap<string, PlannedAction>,
  one: PlannedAction,
): Problem[] {
  if (one.state !== 'notStarted') return [];
  const action = ground.actions.get(one.action)!;
  return [
    ...ofNeeds(ground, choice, planned, one, action),
    ...ofLevel(ground, choice, one, action),
    ...ofDates(ground, one),
  ];
}

function ofNeeds(
  ground: Ground,
  choice: Choice,
  planned: ReadonlyMap<string, PlannedAction>,
  one: PlannedAction,
  action: Plannable,
): Problem[] {
  const found: Problem[] = [];
  const { action: id } = one;
  const unknown = new Set(ground.input.plan.own[id]?.needs.filter((need) => !ground.actions.has(need)) ?? []);
  for (const need of unknown) found.push({ kind: 'needUnknown', action: id, need });
  if (one.mode === 'confirm') return found;
  const later = new Set<string>();
  for (const { id: need } of unmetNeeds(ground, choice, action, one.month)) {
    const there = planned.get(need);
    if (there?.state === 'done') continue;
    // In the same month the dates tell, below.
    if (there && there.month > one.month) later.add(need);
    // What the user refused counts as waived for the backbone.
    else if (!there && !action.backbone) found.push({ kind: 'needIsOut', action: id, need });
  }
  const isDated = ground.pin(id)?.startsOn !== undefined;
  for (const need of one.after) {
    const there = planned.get(need);
    if (there && there.endsOn > one.startsOn && there.state !== 'done') later.add(need);
  }
  const isHeld = (need: string) => isDated || planned.get(need)!.month > one.month;
  for (const need of later) if (isHeld(need)) found.push({ kind: 'needComesLater', action: id, need });
  if ([...later].some((need) => !isHeld(need))) found.push({ kind: 'tooTight', action: id });
  return found;
}

/** The backbone stands whatever the level; what nobody knows, or does not apply, the user decides. */
function ofLevel(ground: Ground, choice: Choice, { month, mode }: PlannedAction, action: Plannable): Problem[] {
  const { id, practice, from, backbone } = action;
  if (backbone || mode === 'confirm' || ground.levelOf(practice) === null) return [];
  const at = reached(ground, choice, practice, month)!;
  return at < from ? [{ kind: 'levelTooLow', action: id, practice, at, needs: from }] : [];
}

function ofDates(ground: Ground, { action, month, startsOn, endsOn, pinned }: PlannedAction): Problem[] {
  const pin = ground.pin(action);
  if (!pinned || !pin) return [];
  const found: Problem[] = [];
  const { calendar, replannedOn, spans } = ground.months;
  const isDated = pin.startsOn !== undefined && isPlainDate(pin.startsOn);
  const span = spans[month - 1]!;
  if (isDated) {
    if (startsOn < span.startsOn || endsOn > span.endsOn) found.push({ kind: 'outsideMonth', action, month });
    const ends = pin.endsOn !== undefined && pin.endsOn < startsOn;
    if (ends) found.push({ kind: 'endsBeforeStart', action });
    const held = pin.endsOn === undefined || ends ? [startsOn] : [startsOn, endsOn];
    if (!held.every((date) => calendar.isWorkingDay(date))) found.push({ kind: 'onDayOff', action });
  }
  if (replannedOn !== null && startsOn < replannedOn) found.push({ kind: 'heldInThePast', action, month });
  return found;
}
