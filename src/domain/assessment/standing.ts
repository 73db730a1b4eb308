/** What the answers amount to: the value every reading, page and deliverable works from. */
import type { AreaId, Level } from '../../content/schema';
import type { Answer } from '../engagement/engagement';

/** The part of a round that scoring reads. */
export interface AssessmentInput {
  /** By practice id. */
  answers: Readonly<Record<string, Answer>>;
  /** By practice id; 1 when absent. */
  weights: Readonly<Record<string, { weight: number }>>;
}

export interface Counts {
  /** Practices in the base. */
  total: number;
  /** Practices with a level. */
  levelled: number;
  unknown: number;
  notApplicable: number;
  /** Practices nobody has answered yet. */
  open: number;
  /** Practices with a level of 3 or more and evidence written down. */
  evidenced: number;
}

/** How one area, or the whole organisation, stands. */
export interface Standing {
  /** The level earned, or null under the coverage threshold. */
  earned: Level | null;
  /** The level earned when claims of 3 and above without evidence count as 2. */
  evidenced: Level | null;
  /** The levels earned if every unknown and open practice were 1, and if all were 5; equal when nothing is open. */
  band: { low: Level; high: Level };
  /** Weighted mean of levels, 1 to 5, cut (not rounded) to one decimal; null when nothing is levelled. A pointer, not a verdict. */
  position: number | null;
  /** The positions if every unknown and open practice were 1, and if all were 5. */
  positionBand: { low: number; high: number };
  /** Share of the applicable weight that has a level, 0 to 1. */
  coverage: number;
  counts: Counts;
}

export interface Assessment {
  /** Earned level: the lowest of the four areas; null as soon as one area has none. */
  overall: Standing;
  areas: Record<AreaId, Standing>;
  /** The areas whose earned level is the overall one, weakest position first: what holds the organisation back. */
  holdsBack: AreaId[];
}

/** The smallest set of answers that would earn an area its next level. */
export interface NextLevel {
  area: AreaId;
  /** The level it would earn, or null when the area has no level to go on from, or is at 5. */
  to: Level | null;
  lifts: { practice: string; from: Level; to: Level }[];
}
