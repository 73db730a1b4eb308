/** Why an action stands in the plan, as a sentence. */
import { roadmapActionWords as words } from '../../../content/messages/en/roadmap-action';
import type { Reason } from '../../../domain/roadmap/roadmap';
import { actionOf, practiceOf, titleOf, type PlanNames } from '../names';

export function reasonSentence(names: PlanNames, action: string, reason: Reason): string {
  const { reasons } = words;
  switch (reason.kind) {
    case 'backbone':
      return reasons.backbone(names.families[actionOf(names, action).family!]);
    case 'lifts':
      return reasons.lifts(practiceOf(names, reason.practice), names.levels[reason.from], names.levels[reason.to]);
    case 'earnsNextLevel':
      return reasons.earnsNextLevel(names.areas[reason.area], names.levels[reason.to]);
    case 'weakestArea':
      return reasons.weakestArea(names.areas[reason.area]);
    case 'target':
      return reasons.target(names.areas[reason.area], names.levels[reason.level]);
    case 'neededBy':
      return reasons.neededBy(titleOf(names, reason.action));
    case 'quickWin':
      return reasons.quickWin;
    case 'profile':
      return reasons.profile(words.subjects[reason.question]);
    case 'talkFirst':
      return reasons.talkFirst(practiceOf(names, reason.practice), reason.n);
    case 'accepted':
    case 'own':
    case 'pinned':
    case 'begun':
      return reasons[reason.kind];
    case 'confirm':
      return reasons.confirm(practiceOf(names, reason.practice), names.levels[reason.level]);
  }
}
