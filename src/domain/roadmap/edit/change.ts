/** What a change of the plan was about, so that it can be named beside "Undo" and "Redo". */

/** About one action. */
export const actionChanges = [
  'accepted',
  'refused',
  'takenBack',
  'owner',
  'effort',
  'words',
  /** Held where it stands. */
  'pinned',
  /** To another month, and held there. */
  'moved',
  /** To other dates, and held there. */
  'retimed',
  'letGo',
  'ownAdded',
  'ownChanged',
  'ownRemoved',
  'notStarted',
  'underWay',
  'done',
  'blocked',
  /** The answer it lifts was brought up to what it did. */
  'answered',
] as const;

/** About the plan as a whole. */
export const planChanges = [
  'start',
  'capacity',
  'workingWeek',
  'daysOff',
  'holidays',
  'ownerDays',
  /** From today, the past kept. */
  'replanned',
  /** Another plan was compared with this one, and taken. */
  'whatIf',
  /** The level aimed at in an area, set from the plan. */
  'target',
  'mended',
] as const;

export type PlanChange =
  | {
      kind: (typeof actionChanges)[number];
      action: string;
      /** What it was called, where the plan does not know it any more. */
      title?: string;
    }
  | { kind: (typeof planChanges)[number] };
