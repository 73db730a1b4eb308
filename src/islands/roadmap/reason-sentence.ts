/** Reasons as sentences. */
import { roadmapWords as words } from '../../content/messages/en/roadmap';
import type { Reason, Roadmap, WaitReason } from '../../domain/roadmap/roadmap';
import { actionOf, practiceOf, titleOf, type PageNames } from './names';

export function reasonSentence(names: PageNames, action: string, reason: Reason): string {
  const { reasons } = words;
  switch (reason.kind) {
    case 'backbone':
      return reasons.backbone(names.families[actionOf(action).family]);
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
    case 'accepted':
      return reasons.accepted;
    case 'confirm':
      return reasons.confirm(practiceOf(names, reason.practice), names.levels[reason.level]);
  }
}

export function waitSentence(names: PageNames, roadmap: Roadmap, why: WaitReason): string {
  const { waiting } = words;
  switch (why.kind) {
    case 'capacity':
      return waiting.capacity(why.month);
    case 'needs': {
      const isRefused = roadmap.refused.some(({ action }) => action === why.action);
      return (isRefused ? waiting.needsRefused : waiting.needs)(titleOf(names, why.action));
    }
    case 'levelTooLow':
      return waiting.levelTooLow(practiceOf(names, why.practice), names.levels[why.needs], names.levels[why.at]);
    case 'unknown':
      return waiting.unknown(practiceOf(names, why.practice));
    case 'refused':
      return why.reason;
  }
}
