/** The changes that are tried for a waiting action, each by planning with it, the lightest of its kind first. */
import type { Level } from '../../../content/schema';
import { allPlanned } from './compare';
import { isFree } from './explain';
import { planMonths, type Ground } from '../ground';
import type { Planning } from '../mend/mends';
import { ownerKey } from '../owner-days';
import type { Plannable } from '../plannable';
import type { Roadmap } from '../roadmap';
import type { Unlock, UnlockChange } from './unlock';
import { byWorth } from '../choose/value';

export interface Look {
  planning: Planning;
  roadmap: Roadmap;
  ground: Ground;
  about: Plannable;
  /** @returns null when the action still waits */
  tryOut(change: UnlockChange): Unlock | undefined;
}

/** Undefined is a try that led to nothing: whoever searches step by step can pause there. */
type Search<Found = Unlock> = Generator<undefined, Found | undefined>;

/** More days than this are no small change. */
const mostDays = 40;
/** Days a week an owner could have more. */
const ownerSteps = [0.5, 1, 1.5, 2, 3, 5] as const;
/** So many actions are tried as the one to refuse, those worth least for their days first. */
const mostRefused = 12;

export function* answer({ about, tryOut }: Look): Search {
  for (let level = about.from; level < about.to; level++) {
    const found = tryOut({ kind: 'answer', practice: about.practice, level });
    if (found) return found;
    yield;
  }
  return undefined;
}

export function* takeBack({ about, ground, tryOut }: Look): Search {
  const actions = about.needs.filter((need) => ground.refused(need));
  yield;
  return actions.length === 0 ? undefined : tryOut({ kind: 'takeBack', actions });
}

/** What it needs and is not planned, or else the step of its practice that comes before it. */
export function* takeInFirst({ about, ground, roadmap, tryOut }: Look): Search {
  const planned = new Set(allPlanned(roadmap).map(({ action }) => action));
  const isOpen = (id: string) => {
    const one = ground.actions.get(id);
    return one !== undefined && !planned.has(id) && !ground.refused(id) && !ground.achieved(one);
  };
  const needs = about.needs.filter(isOpen);
  const at = roadmap.after[about.practice] ?? 1;
  const steps = ground.ofPractice(about.practice).filter(({ id, to }) => to > at && to <= about.from && isOpen(id));
  const tries = [needs, ...steps.map(({ id }) => [...needs, id]), steps.map(({ id }) => id)];
  for (const actions of tries) {
    if (actions.length === 0) continue;
    const found = tryOut({ kind: 'takeInFirst', actions });
    if (found) return found;
    yield;
  }
  return undefined;
}

/** Held in the nearest month before its own that has days to spare: nothing else changes, and nothing is wrong with it there. */
export function* earlier({ about, ground, roadmap, tryOut }: Look): Search {
  const effort = ground.effort(about, 'do');
  for (const { month, capacity, planned } of roadmap.months.toReversed()) {
    if (month >= about.month || !ground.isOpen(month) || capacity - planned < effort) continue;
    const found = tryOut({ kind: 'earlier', month });
    if (found && found.leaves.length === 0) return found;
    yield;
  }
  return undefined;
}

/** The month that needs the fewest days more, to half a day: so many that all else stays, or else any. */
export function* moreDays({ about, ground, tryOut }: Look): Search {
  const effort = ground.effort(about, 'do');
  for (const mustAllStay of [true, false]) {
    let best: { found: Unlock; more: number } | undefined;
    for (const month of planMonths) {
      if (month < about.month || !ground.isOpen(month)) continue;
      const tryMore = (more: number) => {
        // What the user sets is the whole month, also where part of it is over.
        const capacity: [number, number, number] = [...ground.wholeCapacity];
        capacity[month - 1] = capacity[month - 1]! + more;
        const found = tryOut({ kind: 'days', month, more, capacity });
        return found && mustAllStay && found.leaves.length > 0 ? undefined : found;
      };
      const fewest = yield* fewestDays(tryMore, effort, best?.more ?? mostDays);
      if (fewest && (!best || fewest.more < best.more)) best = fewest;
    }
    if (best) return best.found;
  }
  return undefined;
}

function* fewestDays(
  tryMore: (more: number) => Unlock | undefined,
  effort: number,
  most: number,
): Search<{ found: Unlock; more: number }> {
  const half = (value: number) => Math.ceil(value * 2) / 2;
  for (const wanted of new Set([half(effort), half(effort * 2), half(effort * 4)])) {
    if (wanted > most) return undefined;
    let found = tryMore(wanted);
    yield;
    if (!found) continue;
    let [low, high] = [0, wanted];
    while (high - low > 0.5) {
      const middle = half((low + high) / 2);
      if (middle >= high) break;
      const fits = tryMore(middle);
      yield;
      if (fits) [found, high] = [fits, middle];
      else low = middle;
    }
    return { found, more: high };
  }
  return undefined;
}

/** Only where the owner is short of days in a month it could stand in. */
export function* ownerDays({ about, ground, roadmap, planning: { input }, tryOut }: Look): Search {
  const owner = ground.ownerOf(about);
  const effort = ground.effort(about, 'do');
  const isShort = roadmap.months.some(({ month, owners }) => {
    const load = owners.find((one) => ownerKey(one.owner) === ownerKey(owner));
    return month >= about.month && load !== undefined && load.planned + effort > load.days;
  });
  if (!isShort) return undefined;
  const usual = ground.ownerRate(owner) * new Set(input.plan.workingWeek).size;
  for (const more of ownerSteps) {
    const found = tryOut({ kind: 'ownerDays', owner, more, daysPerWeek: usual + more });
    if (found) return found;
    yield;
  }
  return undefined;
}

/** First those that give days enough by themselves; of these, what is worth least for its days. */
export function* refuse({ about, ground, roadmap, tryOut }: Look): Search {
  const order = byWorth(ground);
  const effort = ground.effort(about, 'do');
  const room = roadmap.months.map(({ capacity, planned }) => Math.max(0, capacity - planned));
  const free = allPlanned(roadmap)
    .filter((one) => isFree(one) && one.month >= about.month)
    .map((one) => ({ action: ground.actions.get(one.action)!, isEnough: one.effort + room[one.month - 1]! >= effort }))
    .sort((a, b) => Number(b.isEnough) - Number(a.isEnough) || order(b.action, a.action));
  for (const { action } of free.slice(0, mostRefused)) {
    const found = tryOut({ kind: 'refuse', action: action.id });
    if (found) return found;
    yield;
  }
  return undefined;
}

export function* target({ about, ground, planning: { input }, tryOut }: Look): Search {
  const area = ground.areaOf.get(about.practice);
  if (!area) return undefined;
  for (let level: number = about.to; level <= 5; level++) {
    if (level <= (input.targets[area] ?? 0)) continue;
    const found = tryOut({ kind: 'target', area, level: level as Level });
    if (found) return found;
    yield;
  }
  return undefined;
}

export function* accept({ ground, about, tryOut }: Look): Search {
  yield;
  return ground.accepted(about.id) ? undefined : tryOut({ kind: 'accept' });
}
