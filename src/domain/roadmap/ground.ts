/** What every step of the planner looks things up in: prepared once per plan, never changed afterwards. */
import type { AreaId, Level, Month, RoadmapEdition } from '../../content/schema';
import { assess } from '../assessment/assess';
import { nextLevel } from '../assessment/next-level';
import type { Assessment, NextLevel } from '../assessment/standing';
import type { Pin, Progress } from '../engagement/engagement';
import { capacityByMonth } from './capacity';
import { acyclic, cyclesAmong } from './fixed/cycles';
import { effortOf } from './effort';
import { monthsOf, planMonths, type Months } from './months';
import { ownerRate, usualPeople } from './owner-days';
import { plannablesOf, type Plannable } from './plannable';
import type { RoadmapInput } from './roadmap';
import { weakestArea } from './weakest';

export { planMonths };

export interface Ground {
  edition: RoadmapEdition;
  input: RoadmapInput;
  /**
   * Everything that could stand in the plan: the edition's actions in their order, then own ones. Their needs are there and
   * go in no circle. Talks come last.
   */
  plannables: readonly Plannable[];
  actions: ReadonlyMap<string, Plannable>;
  /** Own actions that need one another, each circle in the order of ids. */
  cycles: readonly (readonly string[])[];
  areaOf: ReadonlyMap<string, AreaId>;
  standing: Assessment;
  nextLevels: readonly NextLevel[];
  /** The area every month gives something to: the lowest earned, else the lowest position; null when nothing is answered. */
  weakest: AreaId | null;
  months: Months;
  /** Person-days by month that the user, or the default, gives. */
  wholeCapacity: readonly [number, number, number];
  /** Person-days by month that can still be filled: the whole, and after re-planning the share of the days still to come. */
  capacity: readonly [number, number, number];
  /** Role id, or the user's own words. */
  ownerOf(action: Plannable): string;
  /** Person-days the owner gives on a working day. */
  ownerRate(owner: string): number;
  /** Person-days the owner has in the month, or after re-planning in what is left of it. Not rounded. */
  ownerDays(owner: string, month: Month): number;
  /** False for a month that is over: nothing new is planned in it. */
  isOpen(month: Month): boolean;
  /** The first month that is not over. */
  firstOpen: Month;
  /** The level claimed today; null when unknown or open. */
  levelOf(practice: string): Level | null;
  /** False once the user said that the practice does not apply. */
  applies(practice: string): boolean;
  /** The practice is already where the action would take it. */
  achieved(action: Plannable): boolean;
  /**
   * Only confirmed where its result exists. What looks back on these ninety days cannot exist before them; what was begun
   * in full, and what the user wrote, is done whatever the answers say.
   */
  mode(action: Plannable): 'do' | 'confirm';
  refused(action: string): boolean;
  accepted(action: string): boolean;
  pin(action: string): Pin | undefined;
  /** How an action that was begun stands. */
  progress(action: string): Progress | undefined;
  effort(action: Plannable, mode: 'do' | 'confirm'): number;
  /** The actions of one practice, in edition order; no talk about it. */
  ofPractice(practice: string): readonly Plannable[];
}

export function groundOf(edition: RoadmapEdition, input: RoadmapInput): Ground {
  const { plan, profile } = input;
  const { choices, progress } = plan;
  const standing = assess(edition, input);
  const areaOf = new Map(edition.practices.map((practice) => [practice.id, practice.area]));
  const areas = [...new Set(areaOf.values())];
  const known = plannablesOf(edition, input);
  const cycles = cyclesAmong(known);
  const plannables = acyclic(known, cycles);
  const byPractice = Map.groupBy(
    plannables.filter(({ talk }) => !talk),
    (action) => action.practice,
  );
  const months = monthsOf(plan, input.today);
  const span = (month: Month) => months.spans[month - 1]!;
  const wholeCapacity = capacityByMonth(edition, profile, plan);
  const levelOf = (practice: string): Level | null => {
    const answer = input.answers[practice];
    return answer?.kind === 'level' ? answer.level : null;
  };
  // Ids of a file may be words that every object answers to.
  const begun = (action: string) => (Object.hasOwn(progress, action) ? progress[action] : undefined);
  const people = usualPeople(edition, profile);
  const rateOf = (owner: string) => ownerRate(plan, owner, people);
  const achieved = ({ practice, to, talk }: Plannable) => !talk && (levelOf(practice) ?? 0) >= to;
  return {
    edition,
    input,
    plannables,
    actions: new Map(plannables.map((action) => [action.id, action])),
    cycles,
    areaOf,
    standing,
    nextLevels: areas.map((area) => nextLevel(edition, input, area)),
    weakest: weakestArea(standing),
    months,
    wholeCapacity,
    capacity: [stillTo(wholeCapacity, 1), stillTo(wholeCapacity, 2), stillTo(wholeCapacity, 3)],
    ownerOf: (action) => choices[action.id]?.owner?.trim() || action.owner.trim() || edition.model.defaultOwner,
    ownerRate: rateOf,
    ownerDays: (owner, month) => span(month).ahead.length * rateOf(owner),
    isOpen: (month) => span(month).ahead.length > 0,
    firstOpen: planMonths.find((month) => span(month).ahead.length > 0) ?? 1,
    levelOf,
    applies: (practice) => input.answers[practice]?.kind !== 'notApplicable',
    achieved,
    mode: (action) => {
      const said = begun(action.id);
      const isWhole = action.looksBack || action.own || (said !== undefined && !said.confirms);
      return achieved(action) && !isWhole ? 'confirm' : 'do';
    },
    refused: (action) => choices[action]?.decision === 'refused',
    accepted: (action) => choices[action]?.decision === 'accepted',
    pin: (action) => choices[action]?.pin,
    progress: begun,
    effort: (action, mode) => effortOf(edition, profile, action, choices[action.id], mode),
    ofPractice: (practice) => byPractice.get(practice) ?? [],
  };

  /** In quarter days, rounded down: nobody has the rest of a quarter. */
  function stillTo(whole: readonly number[], month: Month): number {
    const { days, ahead } = span(month);
    const left = whole[month - 1]!;
    return ahead.length === days.length ? left : Math.floor((left * ahead.length * 4) / days.length) / 4;
  }
}
