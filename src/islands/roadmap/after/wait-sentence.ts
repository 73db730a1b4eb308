/** Why an action waits, as a sentence. */
import { roadmapAfterWords as afterWords } from '../../../content/messages/en/roadmap-after';
import type { Roadmap, WaitReason } from '../../../domain/roadmap/roadmap';
import { ownerOf, practiceOf, titleOf, type PlanNames } from '../names';

export function waitSentence(names: PlanNames, roadmap: Roadmap, why: WaitReason): string {
  const { waiting } = afterWords;
  switch (why.kind) {
    case 'capacity':
      return waiting.capacity(why.month);
    case 'ownerDays':
      return waiting.ownerDays(ownerOf(names, why.owner), why.month);
    case 'noTime':
      return waiting.noTime(why.month);
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
