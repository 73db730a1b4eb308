/** The plan as worked out: what every page and deliverable shows of the ninety days. Never stored. */
import type { Level, Month, RoadmapEdition } from '../../content/schema';
import type { Plan, Profile, Progress } from '../engagement/engagement';
import type { Plannable } from './plannable';
import type { Problem } from './problem';
import type { Assessment, AssessmentInput } from '../assessment/standing';
import type { AreaId } from '../../content/schema';

export interface RoadmapInput extends AssessmentInput {
  targets: Readonly<Partial<Record<AreaId, Level>>>;
  profile: Profile;
  plan: Plan;
  /** First day when the plan names none: a plain date, "2026-11-21". */
  today: string;
  /** Practices that raters are split on and have not agreed on yet, or whose talk was begun: it comes before what lifts them. */
  talks?: readonly SplitPractice[];
}

export interface SplitPractice {
  practice: string;
  /** Raters who chose a level. */
  n: number;
}

/** What a plan is made from. */
export interface Planning {
  edition: RoadmapEdition;
  input: RoadmapInput;
}

/** Why an action stands where it stands; sentences for these live in content. */
export type Reason =
  | { kind: 'backbone' }
  | { kind: 'lifts'; practice: string; from: Level; to: Level }
  | { kind: 'earnsNextLevel'; area: AreaId; to: Level }
  | { kind: 'weakestArea'; area: AreaId }
  | { kind: 'target'; area: AreaId; level: Level }
  | { kind: 'neededBy'; action: string }
  | { kind: 'quickWin' }
  | { kind: 'profile'; question: keyof Profile }
  | { kind: 'accepted' }
  | { kind: 'own' }
  | { kind: 'talkFirst'; practice: string; n: number }
  | { kind: 'pinned' }
  | { kind: 'begun' }
  | { kind: 'confirm'; practice: string; level: Level };

/** Why an action waits until after day 90, or is in no plan. */
export type WaitReason =
  | { kind: 'capacity'; month: Month }
  /** The month has days left, its owner has none. */
  | { kind: 'ownerDays'; owner: string; month: Month }
  /** What comes before it leaves no days for it in the month. */
  | { kind: 'noTime'; month: Month }
  | { kind: 'needs'; action: string }
  | { kind: 'levelTooLow'; practice: string; at: Level; needs: Level }
  | { kind: 'unknown'; practice: string }
  | { kind: 'refused'; reason: string };

export interface PlannedAction {
  /** Action id of the edition. */
  action: string;
  month: Month;
  /** First and last working day, both inclusive. */
  startsOn: string;
  endsOn: string;
  /** Role id, or the user's own words. */
  owner: string;
  /** Person-days for this organisation. */
  effort: number;
  /** "confirm": the result exists already; link the evidence and move on. */
  mode: 'do' | 'confirm';
  accepted: boolean;
  /** Written by the user. */
  own: boolean;
  /** Held by the user where it stands: in its month, or at its dates. */
  pinned: boolean;
  /** How it stands, by what the user said. */
  state: ActionState;
  reasons: Reason[];
  /** Actions of this plan that come before it. */
  after: string[];
}

export type ActionState = 'notStarted' | Progress['state'];

export interface OwnerLoad {
  /** Role id, or the user's own words. */
  owner: string;
  planned: number;
  days: number;
}

export interface RoadmapMonth {
  month: Month;
  startsOn: string;
  endsOn: string;
  workingDays: number;
  /** Person-days. */
  capacity: number;
  planned: number;
  /** What is fixed alone needs more than the capacity: shown, never hidden. */
  over: boolean;
  /** Person-days planned and there, by owner, those with the most first. */
  owners: OwnerLoad[];
  actions: PlannedAction[];
}

export interface Roadmap {
  startOn: string;
  endOn: string;
  months: [RoadmapMonth, RoadmapMonth, RoadmapMonth];
  /** What did not fit, best first. */
  waiting: { action: string; effort: number; why: WaitReason }[];
  refused: { action: string; reason: string }[];
  /** What is wrong with what the user fixed, in the order of the plan. */
  problems: Problem[];
  /** Everything that could stand in the plan, by id. */
  plannables: ReadonlyMap<string, Plannable>;
  /** Standing if nothing more is done than what is done already. */
  doneProjection: Assessment;
  /** Standing today and at the end of each month if its actions are done, by the same scoring; no practice rises further than
   * the edition's `projectedRise` and `projectedHighest` let it. */
  projection: [Assessment, Assessment, Assessment, Assessment];
  /** Level that the actions lead each practice to by day 90, by practice id. */
  after: Record<string, Level>;
  /** Practices that the projection counts lower than `after`. */
  heldBack: string[];
}
