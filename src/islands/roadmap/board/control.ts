import type { PlanNames } from '../names';

/** What the board lends to those that move actions on it. */
export interface Control {
  names: PlanNames;
  /** Says something to those who do not see it. */
  say: (sentence: string) => void;
  /** After the plan is drawn anew focus goes to this action. Where it stands then the bar of changes says. */
  follow: (action: string) => void;
}
