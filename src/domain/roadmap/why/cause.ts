/** Why an action came in, left, moved or got other dates: read off the two plans, nothing is remembered. */
import type { Month } from '../../../content/schema';
import { allPlanned, type Pair } from './compare';
import type { PlannedAction, Roadmap, WaitReason } from '../roadmap';

export type Cause =
  /** The user took it in, refused it, held it, began it, wrote it or took it away. */
  | { kind: 'byYou' }
  /** It comes after one that stands elsewhere now. */
  | { kind: 'after'; action: string }
  /** Another one has to come after it. */
  | { kind: 'neededBy'; action: string }
  /** What it waited for came in, or comes earlier. */
  | { kind: 'needCame'; action: string }
  /** What it builds on is not in the plan any more. */
  | { kind: 'needLeft'; action: string }
  /** The month has no days left for it; `by` took them, where one did. */
  | { kind: 'monthFull'; month: Month; by: string | null }
  | { kind: 'fewerDays'; month: Month }
  | { kind: 'moreDays'; month: Month }
  /** Its owner has no days left in the month. */
  | { kind: 'ownerFull'; owner: string; month: Month }
  /** Another one left the month, or takes fewer days there. */
  | { kind: 'roomFrom'; action: string; month: Month }
  /** Its owner's days are laid out anew around that one. */
  | { kind: 'sameOwner'; action: string; owner: string }
  /** The answer about its practice changed. */
  | { kind: 'answer'; practice: string }
  /** Nothing is left to lift: its practice is there, or gets there without it. */
  | { kind: 'reached'; practice: string }
  /** It takes another number of days, or another owner has it. */
  | { kind: 'resized' }
  /** Told once for all: the first day or the working days changed. */
  | { kind: 'calendar' }
  /** The plan as a whole is worth more this way. */
  | { kind: 'balance' };

/** It waited for another action, not for days. */
const lacksMore: ReadonlySet<WaitReason['kind']> = new Set(['needs', 'levelTooLow']);
/** Sums of quarter days may miss by a rounding error. */
const tolerance = 1e-9;

/** @returns for each kind of change the reason for one action */
export function causesBetween(before: Roadmap, after: Roadmap) {
  const then = new Map(allPlanned(before).map((one) => [one.action, one]));
  const now = new Map(allPlanned(after).map((one) => [one.action, one]));
  const practiceOf = (action: string) =>
    (after.plannables.get(action) ?? before.plannables.get(action))?.practice ?? '';
  const isAnswered = JSON.stringify(before.projection[0]) !== JSON.stringify(after.projection[0]);
  const isNew = (action: string) => now.has(action) && !then.has(action);
  const isOther = (action: string) => standsElsewhere(then.get(action), now.get(action));

  /** What takes more of the month than before: the largest growth first. */
  const growth = (month: Month, from: ReadonlyMap<string, PlannedAction>, to: ReadonlyMap<string, PlannedAction>) =>
    [...to.values()]
      .filter((one) => one.month === month)
      .map((one) => ({ one, by: one.effort - daysIn(from.get(one.action), month) }))
      .filter(({ by }) => by > tolerance)
      .sort((a, b) => b.by - a.by)
      .map(({ one }) => one.action);
  const takers = (month: Month, self: string) => growth(month, then, now).filter((action) => action !== self);
  const givers = (month: Month, self: string) => growth(month, now, then).filter((action) => action !== self);

  /** Why there is no room any more in the month where it stood. */
  const crowdedOut = ({ action, month, effort, owner }: PlannedAction): Cause => {
    const [was, is] = [before.months[month - 1]!, after.months[month - 1]!];
    const days = is.owners.find((load) => load.owner === owner);
    if (days && days.planned + effort > days.days + tolerance) return { kind: 'ownerFull', owner, month };
    if (is.planned + effort > is.capacity + tolerance) {
      if (is.capacity < was.capacity) return { kind: 'fewerDays', month };
      return { kind: 'monthFull', month, by: takers(month, action)[0] ?? null };
    }
    return { kind: 'balance' };
  };

  /** Why there is room now in the month where it stands. */
  const madeRoom = ({ action, month }: PlannedAction): Cause => {
    const giver = givers(month, action)[0];
    if (after.months[month - 1]!.capacity > before.months[month - 1]!.capacity) return { kind: 'moreDays', month };
    return giver === undefined ? { kind: 'balance' } : { kind: 'roomFrom', action: giver, month };
  };

  /** Another answer about its practice where answers changed at all, or else the choice as a whole. */
  const answered = (practice: string): Cause => (isAnswered ? { kind: 'answer', practice } : { kind: 'balance' });

  const left = (was: PlannedAction): Cause => {
    const later = was.after.find((action) => (now.get(action)?.month ?? 0) > was.month);
    if (later) return { kind: 'after', action: later };
    const why = after.waiting.find(({ action }) => action === was.action)?.why;
    if (why?.kind === 'needs') return { kind: 'needLeft', action: why.action };
    if (why?.kind === 'unknown') return answered(why.practice);
    if (why?.kind === 'ownerDays') return { kind: 'ownerFull', owner: why.owner, month: why.month };
    if (why?.kind === 'levelTooLow') {
      const step = was.after.find((action) => !now.has(action) && practiceOf(action) === why.practice);
      return step ? { kind: 'needLeft', action: step } : answered(why.practice);
    }
    return crowdedOut(was);
  };

  const gone = ({ action }: PlannedAction): Cause => {
    if (after.refused.some((one) => one.action === action) || !after.plannables.has(action)) return { kind: 'byYou' };
    const practice = practiceOf(action);
    return after.after[practice] === undefined ? answered(practice) : { kind: 'reached', practice };
  };

  const cameIn = (one: PlannedAction): Cause => {
    if (isYours(one) || before.refused.some(({ action }) => action === one.action)) return { kind: 'byYou' };
    const needing = one.reasons.find((reason) => reason.kind === 'neededBy');
    if (needing && (isNew(needing.action) || now.get(needing.action)?.accepted))
      return { kind: 'neededBy', action: needing.action };
    const why = before.waiting.find(({ action }) => action === one.action)?.why;
    // It was settled before: what settled it went, or was answered.
    if (!why && needing && !isAnswered) return { kind: 'neededBy', action: needing.action };
    if (!why || why.kind === 'unknown') return answered(practiceOf(one.action));
    if (why.kind === 'needs' && isNew(why.action)) return { kind: 'needCame', action: why.action };
    const step = one.after.find(isNew);
    return lacksMore.has(why.kind) && step ? { kind: 'needCame', action: step } : madeRoom(one);
  };

  const moved = ({ was, now: is }: Pair): Cause => {
    if (isYours(is) && !isYours(was)) return { kind: 'byYou' };
    if (is.month > was.month) {
      const first = is.after.find((action) => now.get(action)!.month > was.month);
      return first ? { kind: 'after', action: first } : crowdedOut(was);
    }
    const earlier = was.after.find((action) => then.get(action)!.month > is.month);
    return earlier ? { kind: 'needCame', action: earlier } : madeRoom(is);
  };

  const redated = ({ was, now: is }: Pair): Cause => {
    if (isYours(is) !== isYours(was) || is.state !== was.state) return { kind: 'byYou' };
    if (is.effort !== was.effort || is.owner !== was.owner) return { kind: 'resized' };
    const here = (action: string) => now.get(action)?.month === is.month || then.get(action)?.month === is.month;
    const first = [...is.after, ...was.after].find((action) => isOther(action) && here(action));
    if (first) return { kind: 'after', action: first };
    const beside = [...new Set([...then.keys(), ...now.keys()])].find(
      (action) =>
        action !== is.action &&
        isOther(action) &&
        here(action) &&
        [then.get(action)?.owner, now.get(action)?.owner].includes(is.owner),
    );
    return beside ? { kind: 'sameOwner', action: beside, owner: is.owner } : { kind: 'balance' };
  };

  return { cameIn, left, gone, moved, redated };
}

const daysIn = (one: PlannedAction | undefined, month: Month) => (one?.month === month ? one.effort : 0);

/** In the plan, or where it is, because the user said so. */
function isYours({ accepted, own, pinned, state }: PlannedAction): boolean {
  return accepted || own || pinned || state !== 'notStarted';
}

function standsElsewhere(was: PlannedAction | undefined, now: PlannedAction | undefined): boolean {
  return was?.month !== now?.month || was?.startsOn !== now?.startsOn || was?.endsOn !== now?.endsOn;
}
