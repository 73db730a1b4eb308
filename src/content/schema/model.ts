/** The rules of scoring and planning, each with its source, and the names of the model. */
import * as v from 'valibot';
import { familyIds } from './ids';
import { id, level, month, sourced } from './primitives';
import type { AreaId, FamilyId, Level, Month, ProgrammeElementId, ResourceId, StrategyElementId } from './ids';

/** A kind of work, with the month it belongs to (seed 004). */
export const familySchema = v.strictObject({ id: v.picklist(familyIds), month });

const raters = v.pipe(v.number(), v.integer(), v.minValue(2));
const steps = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4));

export const modelSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  /** The role that owns an action for which nobody is named. */
  defaultOwner: id,
  /** Rules of scoring, each once and with its source; the method page prints them from here. */
  thresholds: v.strictObject({
    /** Share of the answered weight that must be at or above a level to earn it, 0 to 1. */
    earnedShare: v.strictObject({ value: v.number(), ...sourced }),
    /** Coverage under which no level is stated, 0 to 1. */
    coverage: v.strictObject({ value: v.number(), ...sourced }),
    /** The first level that asks for evidence. */
    evidenceFrom: v.strictObject({ value: level, ...sourced }),
    /** What a level counts as without its evidence. */
    evidenceFallback: v.strictObject({ value: level, ...sourced }),
    /** Share of "does not apply" above which the page asks again, 0 to 1. */
    notApplicableShare: v.strictObject({ value: v.number(), ...sourced }),
    /** Shift of position that is no clear change. */
    changeNoise: v.strictObject({ value: v.number(), ...sourced }),
    /** Person-days to confirm and link evidence that already exists. */
    confirmEffort: v.strictObject({ value: v.number(), ...sourced }),
    /** Factor on the rank of a quick win. */
    quickWinFactor: v.strictObject({ value: v.number(), ...sourced }),
    /** Levels that the projection lets one practice rise in the ninety days. */
    projectedRise: v.strictObject({ value: v.pipe(v.number(), v.integer(), v.minValue(1)), ...sourced }),
    /** The level above which the projection lets no practice rise. */
    projectedHighest: v.strictObject({ value: level, ...sourced }),
    /** Raters from whom agreement has a word. */
    agreementFrom: v.strictObject({ value: raters, ...sourced }),
    /** Levels by which answers may differ and still agree: from each other (aligned), or from the lower median (close). */
    agreementWithin: v.strictObject({ value: steps, ...sourced }),
    /** Levels between neighbouring answers that part a group in two camps. */
    campGap: v.strictObject({ value: steps, ...sourced }),
    /** Raters from whom figures of agreement are offered. */
    indicesFrom: v.strictObject({ value: raters, ...sourced }),
    /** Raters from whom a part of the group is shown by itself. */
    breakdownFrom: v.strictObject({ value: raters, ...sourced }),
    /** Levels between the middle of leaders and of front line from which the gap is pointed out. */
    leaderGap: v.strictObject({ value: steps, ...sourced }),
    /** Minutes that a talk about one practice takes at least, whole. */
    talkLeast: v.strictObject({ value: v.pipe(v.number(), v.integer(), v.minValue(1)), ...sourced }),
    /** Factor on the place on the agenda of a practice that keeps its area from the next level. */
    talkHoldsBack: v.strictObject({ value: v.pipe(v.number(), v.minValue(1)), ...sourced }),
    /** Person-days of a talk that comes before an action. */
    talkEffort: v.strictObject({ value: v.number(), ...sourced }),
  }),
  /** What a plan is worth: domain/roadmap/choose/value.ts puts these together. */
  objective: v.strictObject({
    /** Worth of one level step below a target the user set. */
    belowTarget: v.strictObject({ value: v.number(), ...sourced }),
    /** Worth of a step below the next level of the area, where the user set no target. */
    belowNext: v.strictObject({ value: v.number(), ...sourced }),
    /** Worth of a step beyond these. */
    beyond: v.strictObject({ value: v.number(), ...sourced }),
    /** Worth of a step beyond these that the projection does not count either. */
    uncounted: v.strictObject({ value: v.number(), ...sourced }),
    /** Factor on the worth of an action for each month it stands later than its own first month, 0 to 1. */
    eachMonthLater: v.strictObject({ value: v.number(), ...sourced }),
  }),
  effortMultipliers: v.strictObject({
    byStaff: v.strictObject({
      '1-50': v.number(),
      '51-250': v.number(),
      '251-2000': v.number(),
      'over-2000': v.number(),
    }),
    ...sourced,
  }),
  /** Default person-days a month by staff band, and the factor while another large change runs. */
  capacity: v.strictObject({
    byStaff: v.strictObject({
      '1-50': v.number(),
      '51-250': v.number(),
      '251-2000': v.number(),
      'over-2000': v.number(),
    }),
    largeChangeFactor: v.number(),
    ...sourced,
  }),
});

export type Family = v.InferOutput<typeof familySchema>;

export type Model = v.InferOutput<typeof modelSchema>;

/** A rule of the model that rests on a number: the keys of the thresholds and of the objective, and the two tables by staff. */
export type RuleId = keyof Model['thresholds'] | keyof Model['objective'] | 'effortMultipliers' | 'capacity';

/** The names a deliverable or page looks up by id. */
export interface ModelWords {
  levels: Record<Level, { name: string; short: string; meaning: string; setsOff: string }>;
  areas: Record<AreaId, { name: string; meaning: string }>;
  families: Record<FamilyId, string>;
  months: Record<Month, string>;
  roles: Record<string, string>;
  resources: Record<ResourceId, string>;
  strategyElements: Record<StrategyElementId, string>;
  programmeElements: Record<ProgrammeElementId, string>;
}

/** The name of each rule and why its number is what it is; the number and its source stand in the model. */
export type ModelRuleWords = Record<RuleId, { name: string; why: string }>;
