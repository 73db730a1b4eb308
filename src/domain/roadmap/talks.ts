/** Talk tasks as they can stand in a plan: what a group is split on is talked over before anybody lifts it (handbook 7.3, 7). */
import type { RoadmapEdition } from '../../content/schema';
import type { Plan } from '../engagement/engagement';
import type { Plannable } from './plannable';
import type { SplitPractice } from './roadmap';

/** The id of the talk about a practice; no action of an edition and no own action begins like this. */
export const talkId = (practice: string) => `talk-${practice}`;

export function talkPlannable({ model }: RoadmapEdition, { practice, n }: SplitPractice): Plannable {
  return {
    id: talkId(practice),
    code: '',
    practice,
    from: 1,
    to: 1,
    month: 1,
    family: null,
    owner: '',
    effort: model.thresholds.talkEffort.value,
    needs: [],
    quickWin: false,
    backbone: false,
    talk: { n },
  };
}

/** Whatever lifts a practice that has a talk needs the talk; one that the user refused keeps nothing waiting. */
export function withTalksFirst(actions: readonly Plannable[], talks: readonly Plannable[], plan: Plan): Plannable[] {
  const asked = talks.filter(({ id }) => plan.choices[id]?.decision !== 'refused');
  const talkOf = new Map(asked.map(({ practice, id }) => [practice, id]));
  return actions.map((action) => {
    const talk = talkOf.get(action.practice);
    return talk === undefined ? action : { ...action, needs: [...action.needs, talk] };
  });
}
