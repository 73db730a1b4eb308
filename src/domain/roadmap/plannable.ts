/** What can stand in a plan: the actions of the edition, those the user wrote, and talks about what a group is split on. */
import type { PlanAction, RoadmapEdition } from '../../content/schema';
import type { OwnAction } from '../engagement/engagement';
import { talkPlannable, withTalksFirst } from './talks';
import type { RoadmapInput } from './roadmap';

/** An own action without a lift has the practice "" and belongs to no family; its code is "". */
export interface Plannable extends Omit<PlanAction, 'family'> {
  family: PlanAction['family'] | null;
  /** Written by the user. */
  own?: true;
  /** A talk about its practice, on which so many raters are split. It lifts nothing and belongs to no family. */
  talk?: { n: number };
}

/** @returns the edition's actions in their order, then the user's own in the order of their ids, then the talks as given */
export function plannablesOf(edition: RoadmapEdition, { plan, talks = [] }: RoadmapInput): Plannable[] {
  const known = new Set(edition.actions.map(({ id }) => id));
  const own = Object.entries(plan.own)
    .filter(([id]) => !known.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const actions: Plannable[] = [...edition.actions, ...own.map(([id, action]) => ownPlannable(id, action))];
  const taken = new Set(actions.map(({ id }) => id));
  const ready = talks.map((split) => talkPlannable(edition, split)).filter(({ id }) => !taken.has(id));
  return ready.length === 0 ? actions : [...withTalksFirst(actions, ready, plan), ...ready];
}

function ownPlannable(id: string, { lifts, month, owner, effort, needs, quickWin }: OwnAction): Plannable {
  return {
    id,
    code: '',
    practice: lifts?.practice ?? '',
    from: lifts?.from ?? 1,
    to: lifts?.to ?? 1,
    month,
    family: null,
    owner,
    effort,
    needs,
    quickWin,
    backbone: false,
    own: true,
  };
}
