/** The part of a report about the ninety days. */
import type { AreaId, Month } from '../../content/schema';
import type { ActionState } from '../roadmap/roadmap';

export interface ActionRow {
  id: string;
  code: string;
  title: string;
  startsOn: string;
  endsOn: string;
  /** Both days in words. */
  dates: string;
  owner: string;
  /** Person-days. */
  effort: number;
  effortText: string;
  doneWhen: string;
  why: string;
  /** The result exists already: link its evidence. */
  confirm: boolean;
  month: Month;
  /** The area of the practice it lifts; null when it lifts none. */
  area: AreaId | null;
  /** The name of that practice; empty when it lifts none. */
  practice: string;
  quickWin: boolean;
  /** Written by the user. */
  own: boolean;
  /** Actions of this plan that come before it. */
  after: { id: string; code: string; title: string }[];
  state: ActionState;
  /** The state in words, with its dates: "Done on 4 December 2026"; empty while it has not begun. */
  stateText: string;
  /** What shows that it is done, or what blocks it, as typed; empty when nothing was typed. May be long. */
  stateNote: string;
  /** It should have begun, or ended, by the date of the report. */
  late: boolean;
  /** Where the user holds it, in words; empty when the plan is free to move it. */
  held: string;
  /** What does not fit about it, one sentence each. */
  problems: string[];
}

/** One owner and what the ninety days ask of them. */
export interface OwnerRow {
  owner: string;
  /** Person-days planned and there, by month. */
  months: [OwnerMonth, OwnerMonth, OwnerMonth];
  planned: number;
  actions: ActionRow[];
}

export interface OwnerMonth {
  planned: number;
  /** Null where nobody said how many there are. */
  days: number | null;
  /** Both in words; empty when nothing is planned. */
  text: string;
}

/** Something that is to be measured, and what is known of it. Texts as typed; empty where nothing was said. */
export interface MeasureRow {
  /** What it is for, in words: "The success statement", "Guardrail", or the action it shows the effect of. */
  of: string;
  /** Code of that action; empty for a part of the statement. */
  code: string;
  measure: string;
  baseline: string;
  baselineOn: string;
  target: string;
  by: string;
  owner: string;
}

/** An action as an event of a calendar. */
export interface CalendarEvent {
  action: string;
  /** The same for this action in every file of this round. */
  uid: string;
  /** Raised each time the event differs from what the last file carried. */
  sequence: number;
  fingerprint: string;
  /** It was in a former file and is in the plan no more. */
  cancelled: boolean;
  title: string;
  owner: string;
  /** First and last day, both inclusive. */
  startsOn: string;
  endsOn: string;
  /** Lines. */
  description: string[];
}

export interface MonthPlan {
  month: Month;
  heading: string;
  dates: string;
  /** The same without the year, for a column of a drawing. */
  shortDates: string;
  startsOn: string;
  endsOn: string;
  /** Planned against capacity, in words. */
  load: string;
  actions: ActionRow[];
}

export interface Waiting {
  id: string;
  code: string;
  title: string;
  effortText: string;
  why: string;
}
