import { useMemo } from 'preact/hooks';
import { model, practices } from '../../../content/assessment';
import type { AreaId } from '../../../content/schema';
import type { Round } from '../../../domain/engagement/engagement';
import { ratersOf } from '../../../domain/workshop/views/counted';
import { dotPlan, type DotPlan } from '../../../domain/workshop/agreement/dots';
import { groupsOf, type Groups } from '../../../domain/workshop/agreement/groups';
import type { Spread } from '../../../domain/workshop/agreement/spread';
import { spreadsOf } from '../../../domain/workshop/agreement/spreads';
import { $round } from '../../../stores/engagement';
import { useStore } from '../../use-store';
import { askedPractices } from '../asked';

/** One practice of the group, revealed. */
export interface Looked {
  id: string;
  area: AreaId;
  /** Place in the assessment. */
  place: number;
  spread: Spread;
  groups: Groups;
}

export interface Look {
  /** People whose answers count, oneself among them; hands have no people. */
  views: number;
  hasHands: boolean;
  /** Revealed practices in the order of the assessment. */
  shown: readonly Looked[];
  /** Those still hidden: ids in the order of the assessment, and nothing else of them. */
  hidden: readonly string[];
  /** How the dots of all practices are drawn, so that they can be held against each other. */
  dots: DotPlan;
}

/** What the step shows; ten thousand views are walked through again only when something about them changed. */
export function useLook(): Look {
  const round = useStore($round);
  const { responses, agreed, way, workshop } = round;
  return useMemo(
    () => look(round),
    [
      responses,
      agreed,
      way,
      workshop.practices,
      workshop.revealed,
      workshop.tallies,
      workshop.functions,
      workshop.ownCounts,
    ],
  );
}

function look(round: Round): Look {
  const { revealed, tallies } = round.workshop;
  const asked = new Set(askedPractices(round));
  const isShown = (id: string) => revealed[id] !== undefined;
  const known = practices.filter(({ id }) => asked.has(id) || isShown(id));
  const ids = known.map(({ id }) => id).filter(isShown);
  const spreads = spreadsOf(round, ids, model.thresholds);
  const groups = groupsOf(round, ids, model.thresholds);
  return {
    views: ratersOf(round),
    hasHands: Object.keys(tallies).some((id) => asked.has(id)),
    shown: known.flatMap(({ id, area }, place) =>
      isShown(id) ? [{ id, area, place, spread: spreads.get(id)!, groups: groups.get(id)! }] : [],
    ),
    hidden: known.map(({ id }) => id).filter((id) => !isShown(id)),
    dots: dotPlan([...spreads.values()].map(({ counts }) => counts)),
  };
}
