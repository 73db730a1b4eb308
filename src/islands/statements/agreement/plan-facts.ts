/** What the statements need to know of the ninety-day plan; worked out once its script is there. */
import { useEffect, useState } from 'preact/hooks';
import type { WaitReason } from '../../../domain/roadmap/roadmap';
import { $round } from '../../../stores/engagement';
import { $profile } from '../../../stores/organisation';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';

/** Where an action stands. What is in none of these needs nothing more: its practice is further already. */
export type PlacedAction =
  | { kind: 'planned'; startsOn: string; endsOn: string; owner: string; isDone: boolean; isThere: boolean }
  | { kind: 'waiting'; why: WaitReason['kind'] }
  | { kind: 'refused'; reason: string };

export interface PlanFacts {
  /** Names of everyone who owns an action of the plan, each once. */
  owners: readonly string[];
  /** First working day, plain date. */
  startOn: string;
  /** By action id. */
  actions: ReadonlyMap<string, PlacedAction>;
}

type PlanFactsOf = typeof import('./plan').planFactsOf;
let planFactsOf: PlanFactsOf | null = null;

/** "failed": the planner could not be fetched; null: nothing is answered yet, so there is no plan. */
export type PlanState = PlanFacts | 'loading' | 'failed' | null;

/** @param isWanted fetches the planner; it is not fetched before somebody needs it */
export function usePlanState(isWanted = true): PlanState {
  const round = useStore($round);
  const profile = useStore($profile);
  const today = useStore($today);
  const [state, setState] = useState<'loading' | 'there' | 'failed'>(planFactsOf ? 'there' : 'loading');
  useEffect(() => {
    if (!isWanted || state !== 'loading') return;
    import('./plan').then(
      (module) => {
        planFactsOf = module.planFactsOf;
        setState('there');
      },
      () => setState('failed'),
    );
  }, [isWanted, state]);
  if (state === 'failed' || !planFactsOf) return state === 'failed' ? 'failed' : 'loading';
  return planFactsOf(round, profile, today);
}

/** @returns the plan's owners and actions; null while it is not worked out, or where there is none */
export function usePlanFacts(isWanted = true): PlanFacts | null {
  const state = usePlanState(isWanted);
  return typeof state === 'string' ? null : state;
}
