/** What scoring and planning need of an edition. */
import type { Action } from './action';
import type { Model } from './model';
import type { Practice } from './practice';
import type { ProfileEffect } from './profile';

/** What scoring needs of an edition. */
export interface AssessmentEdition {
  model: Model;
  practices: readonly Practice[];
}

/** What planning needs of an action. */
export type PlanAction = Omit<Action, 'seeds' | 'support' | 'keepsRunning'>;

/** What planning needs of an edition. */
export interface RoadmapEdition extends AssessmentEdition {
  actions: readonly PlanAction[];
  /** Absent: the profile changes effort and capacity only. */
  profileEffects?: readonly ProfileEffect[];
}

/** What planning needs beside what scoring has: what the page of the roadmap brings with it. */
export type PlanningEdition = Pick<RoadmapEdition, 'actions' | 'profileEffects'>;
