/** The ninety-day plan of the current round, as worked out from the answers and from what the user decided. */
import { atom } from 'nanostores';
import type { RoadmapEdition } from '../content/schema';
import { defaultCapacity } from '../domain/roadmap/capacity';
import { planRoadmap } from '../domain/roadmap/plan';
import type { RoadmapInput } from '../domain/roadmap/roadmap';
import { $scope } from './assessment';
import { derived } from './derived';
import { $round } from './engagement';
import { $profile } from './organisation';
import { $today } from './today';

/** What planning needs beside what scoring has. It comes with the page, not with its script: a script is paid for before anything shows. */
export type PlanningEdition = Pick<RoadmapEdition, 'actions' | 'profileEffects'>;

const $edition = atom<PlanningEdition>({ actions: [] });

/** To be called once, before the page is drawn. */
export function takeEdition(edition: PlanningEdition): void {
  $edition.set(edition);
}

export const $plan = derived([$round], (round) => round.plan);

/** What the plan is made from: also the start for a plan that somebody only tries. Practices outside the quick way count as unknown. */
export const $planning = derived(
  [$scope, $edition, $round, $profile, $today],
  (
    { edition, input },
    planning,
    { targets, plan },
    profile,
    today,
  ): { edition: RoadmapEdition; input: RoadmapInput } => ({
    edition: { ...edition, ...planning },
    input: { ...input, targets, plan, profile, today },
  }),
);

/** A plan without a start begins on the next working day. */
export const $roadmap = derived([$planning], ({ edition, input }) => planRoadmap(edition, input));

/** Person-days a month for this profile when the user names none. */
export const $defaultCapacity = derived([$planning], ({ edition, input }) => defaultCapacity(edition, input.profile));
