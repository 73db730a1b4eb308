/** The ninety-day plan of the current round, as worked out from the answers and from what the user decided. */
import { atom } from 'nanostores';
import type { PlanningEdition, RoadmapEdition } from '../content/schema';
import type { Round } from '../domain/engagement/engagement';
import { capacityByMonth, defaultCapacity } from '../domain/roadmap/capacity';
import { planRoadmap } from '../domain/roadmap/plan';
import type { RoadmapInput } from '../domain/roadmap/roadmap';
import { practicesToTalk } from '../domain/workshop/talk/split';
import { scopeOf } from './assessment';
import { derived } from './derived';
import { $round } from './engagement';
import { $profile } from './organisation';
import { $today } from './today';

/** It comes with the page, not with its script: a script is paid for before anything shows. */
const $edition = atom<PlanningEdition>({ actions: [] });

/** To be called once, before the page is drawn. */
export function takeEdition(edition: PlanningEdition): void {
  $edition.set(edition);
}

export const $plan = derived([$round], (round) => round.plan);

/** How a round is planned: with this page's edition, this organisation's profile, today. */
export const $planningOf = derived(
  [$edition, $profile, $today],
  (planning, profile, today) =>
    (round: Round): { edition: RoadmapEdition; input: RoadmapInput } => {
      const { edition, input } = scopeOf(round);
      const { targets, plan } = round;
      const talks = practicesToTalk(round, edition.practices, edition.model.thresholds);
      return { edition: { ...edition, ...planning }, input: { ...input, targets, plan, profile, today, talks } };
    },
);

/** What the plan is made from: also the start for a plan that somebody only tries. Practices outside the quick way count as unknown. */
export const $planning = derived([$planningOf, $round], (planningOf, round) => planningOf(round));

/** A plan without a start begins on the next working day. */
export const $roadmap = derived([$planning], ({ edition, input }) => planRoadmap(edition, input));

/** Person-days a month for this profile when the user names none. */
export const $defaultCapacity = derived([$planning], ({ edition, input }) => defaultCapacity(edition, input.profile));

/** Person-days of each whole month: what the user named, else the default. After planning anew a month of the plan has fewer. */
export const $capacity = derived([$planning], ({ edition, input }) =>
  capacityByMonth(edition, input.profile, input.plan),
);
