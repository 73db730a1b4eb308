/** What is wrong with a plan as the user made it. The plan holds all the same; nothing is moved or dropped in silence. */
import type { Level, Month } from '../../content/schema';

export type Problem =
  /** It stands before what it needs, because the user holds one of them where it is. */
  | { kind: 'needComesLater'; action: string; need: string }
  /** What it needs is refused, or waits after day 90. */
  | { kind: 'needIsOut'; action: string; need: string }
  /** Its practice has not the level it starts from by then. */
  | { kind: 'levelTooLow'; action: string; practice: string; at: Level; needs: Level }
  /** Own actions that need one another. The first of them is planned as if it needed none of the others. */
  | { kind: 'cycle'; actions: string[] }
  /** An own action needs one that is not there any more. */
  | { kind: 'needUnknown'; action: string; need: string }
  /** What is fixed in the month takes more person-days than it has. */
  | { kind: 'monthOver'; month: Month; planned: number; capacity: number }
  /** What is fixed in the month takes more of the owner's days than they have. */
  | { kind: 'ownerOver'; owner: string; month: Month; planned: number; days: number }
  /** The dates it is held at lie outside its month (the first day was changed since). They are kept. */
  | { kind: 'outsideMonth'; action: string; month: Month }
  /** It is held in days that were over when the plan was made anew, and it was not begun. */
  | { kind: 'heldInThePast'; action: string; month: Month }
  /** It is held at a first or last day that is not worked. The dates are kept. */
  | { kind: 'onDayOff'; action: string }
  /** It is held at an end before its start; the end is left out of the plan. */
  | { kind: 'endsBeforeStart'; action: string }
  /** What comes before it leaves too few days in the month: it is dated as late as it can, side by side with them. */
  | { kind: 'tooTight'; action: string }
  /** Where it stands its owner has fewer days left than it takes. */
  | { kind: 'tooFewDays'; action: string }
  /** The month has no working day: its weekdays carry the dates. */
  | { kind: 'noWorkingDay'; month: Month };

/** A way to mend a problem; `applyMend` makes the plan that has it. */
export type Mend =
  | { kind: 'moveTo'; action: string; month: Month }
  | { kind: 'letGo'; action: string }
  /** Accepts it. */
  | { kind: 'takeIn'; action: string }
  /** Takes the user's yes or no about it back. */
  | { kind: 'takeBack'; action: string }
  | { kind: 'dropNeed'; action: string; need: string }
  /** More days in `month`; the capacity of all three months as it would be then. */
  | { kind: 'giveDays'; month: Month; capacity: [number, number, number] }
  | { kind: 'giveOwnerDays'; owner: string; daysPerWeek: number };
