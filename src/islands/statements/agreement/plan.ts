/** The ninety-day plan as this page needs it. A lazy chunk: the planner and every action of the edition come with it. */
import { roadmapEdition } from '../../../content/roadmap';
import { modelWords } from '../../../content/words';
import { inputOfRound } from '../../../domain/assessment/round-input';
import { editionInScope } from '../../../domain/assessment/scope';
import { planRoadmap } from '../../../domain/roadmap/plan';
import { practicesToTalk } from '../../../domain/workshop/talk/split';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import type { Profile, Round } from '../../../domain/engagement/engagement';
import type { PlacedAction, PlanFacts } from './plan-facts';

/** The last plan worked out and what it rests on: typing a statement changes the round, and none of this. */
let last: { from: readonly unknown[]; facts: PlanFacts } | null = null;

/** @returns null while nothing is answered: there is no plan of one's own yet */
export function planFactsOf(round: Round, profile: Profile, today: string): PlanFacts | null {
  const input = inputOfRound(round);
  if (Object.keys(input.answers).length === 0) return null;
  const from = [
    round.responses,
    round.agreed,
    round.weights,
    round.way,
    round.targets,
    round.plan,
    round.workshop,
    profile,
    today,
  ];
  if (last === null || last.from.some((each, at) => each !== from[at])) {
    const edition = editionInScope(roadmapEdition, round.way, input.answers);
    const roadmap = planRoadmap(edition, {
      ...input,
      targets: round.targets,
      profile,
      plan: round.plan,
      today,
      talks: practicesToTalk(round, edition.practices, edition.model.thresholds),
    });
    last = { from, facts: factsOf(roadmap) };
  }
  return last.facts;
}

function factsOf(roadmap: Roadmap): PlanFacts {
  const actions = new Map<string, PlacedAction>();
  for (const { action, reason } of roadmap.refused) actions.set(action, { kind: 'refused', reason });
  for (const { action, why } of roadmap.waiting) {
    actions.set(action, why.kind === 'refused' ? why : { kind: 'waiting', why: why.kind });
  }
  for (const month of roadmap.months) {
    for (const { action, startsOn, endsOn, mode, state, owner } of month.actions) {
      actions.set(action, {
        kind: 'planned',
        startsOn,
        endsOn,
        owner: modelWords.roles[owner] ?? owner,
        isDone: state === 'done',
        isThere: mode === 'confirm',
      });
    }
  }
  const planned = [...actions.values()].flatMap((each) => (each.kind === 'planned' ? [each.owner] : []));
  return { owners: [...new Set(planned)], startOn: roadmap.startOn, actions };
}
