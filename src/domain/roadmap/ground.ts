/** What every step of the planner looks things up in: prepared once per plan, never changed afterwards. */
import type { AreaId, Level, Month, RoadmapEdition } from '../../content/schema';
import { assess } from '../assessment/assess';
import { nextLevel } from '../assessment/next-level';
import type { Assessment, NextLevel } from '../assessment/standing';
import { capacityByMonth } from './capacity';
import { effortOf } from './effort';
import type { RoadmapInput } from './roadmap';
import { weakestArea } from './weakest';
import { plannablesOf, type Plannable } from './plannable';

export const planMonths: readonly Month[] = [1, 2, 3];

export interface Ground {
  edition: RoadmapEdition;
  input: RoadmapInput;
  /** Everything that could stand in the plan: the edition's actions in their order, then own ones. */
  plannables: readonly Plannable[];
  actions: ReadonlyMap<string, Plannable>;
  areaOf: ReadonlyMap<string, AreaId>;
  standing: Assessment;
  nextLevels: readonly NextLevel[];
  /** The area every month gives something to: the lowest earned, else the lowest position; null when nothing is answered. */
  weakest: AreaId | null;
  /** Person-days by month. */
  capacity: readonly [number, number, number];
  /** The level claimed today; null when unknown or open. */
  levelOf(practice: string): Level | null;
  /** False once the user said that the practice does not apply. */
  applies(practice: string): boolean;
  /** The practice is already where the action would take it. */
  achieved(action: Plannable): boolean;
  /** Only confirmed where its result exists. What looks back on these ninety days cannot exist before them. */
  mode(action: Plannable): 'do' | 'confirm';
  refused(action: string): boolean;
  accepted(action: string): boolean;
  effort(action: Plannable, mode: 'do' | 'confirm'): number;
  /** The actions of one practice, in edition order. */
  ofPractice(practice: string): readonly Plannable[];
}

export function groundOf(edition: RoadmapEdition, input: RoadmapInput): Ground {
  const standing = assess(edition, input);
  const areaOf = new Map(edition.practices.map((practice) => [practice.id, practice.area]));
  const areas = [...new Set(areaOf.values())];
  const plannables = plannablesOf(edition, input.plan);
  const byPractice = Map.groupBy(plannables, (action) => action.practice);
  const levelOf = (practice: string): Level | null => {
    const answer = input.answers[practice];
    return answer?.kind === 'level' ? answer.level : null;
  };
  const achieved = (action: Plannable) => (levelOf(action.practice) ?? 0) >= action.to;
  const { choices } = input.plan;
  return {
    edition,
    input,
    plannables,
    actions: new Map(plannables.map((action) => [action.id, action])),
    areaOf,
    standing,
    nextLevels: areas.map((area) => nextLevel(edition, input, area)),
    weakest: weakestArea(standing),
    capacity: capacityByMonth(edition, input.profile, input.plan),
    levelOf,
    applies: (practice) => input.answers[practice]?.kind !== 'notApplicable',
    achieved,
    mode: (action) => (achieved(action) && !action.looksBack ? 'confirm' : 'do'),
    refused: (action) => choices[action]?.decision === 'refused',
    accepted: (action) => choices[action]?.decision === 'accepted',
    effort: (action, mode) => effortOf(edition, input.profile, action, choices[action.id], mode),
    ofPractice: (practice) => byPractice.get(practice) ?? [],
  };
}
