/** What can stand in a plan: the actions of the edition and those the user wrote. */
import type { PlanAction, RoadmapEdition } from '../../content/schema';
import type { OwnAction, Plan } from '../engagement/engagement';

/** An own action without a lift has the practice "" and belongs to no family; its code is "". */
export interface Plannable extends Omit<PlanAction, 'family'> {
  family: PlanAction['family'] | null;
  /** Written by the user. */
  own?: true;
}

/** @returns the edition's actions in their order, then the user's own in the order of their ids */
export function plannablesOf(edition: RoadmapEdition, plan: Plan): Plannable[] {
  const known = new Set(edition.actions.map(({ id }) => id));
  const own = Object.entries(plan.own)
    .filter(([id]) => !known.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [...edition.actions, ...own.map(([id, action]) => ownPlannable(id, action))];
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
