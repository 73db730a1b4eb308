/** Why an action stands in the plan, in words. */
import type { Reason } from '../roadmap/roadmap';
import type { ReportInput } from './input';
import { isolated } from './isolated';
import { actionTitle, practiceName } from './names';
import { areaName, levelName } from './standing';

export function reasonText(input: ReportInput, reason: Reason): string {
  const { reasons: say } = input.messages;
  switch (reason.kind) {
    case 'lifts':
      return say.lifts(
        practiceName(input, reason.practice),
        levelName(input, reason.from),
        levelName(input, reason.to),
      );
    case 'earnsNextLevel':
      return say.earnsNextLevel(areaName(input, reason.area), levelName(input, reason.to));
    case 'weakestArea':
      return say.weakestArea(areaName(input, reason.area));
    case 'target':
      return say.target(areaName(input, reason.area), levelName(input, reason.level));
    case 'neededBy':
      return say.neededBy(isolated(actionTitle(input, reason.action)));
    case 'talkFirst':
      return say.talkFirst(practiceName(input, reason.practice), reason.n);
    case 'confirm':
      return say.confirm(practiceName(input, reason.practice), levelName(input, reason.level));
    default:
      return say[reason.kind];
  }
}

/** One reason of each kind is enough on paper: what it does, who wanted it, which area needs it, why else it is there. */
const reasonKinds: readonly (readonly Reason['kind'][])[] = [
  ['confirm', 'lifts', 'talkFirst'],
  ['accepted', 'own', 'begun', 'pinned'],
  ['earnsNextLevel', 'target', 'weakestArea'],
  ['backbone', 'neededBy', 'profile'],
  ['quickWin'],
];

export function tellingReasons(reasons: readonly Reason[]): Reason[] {
  return reasonKinds.flatMap(
    (kinds) => kinds.map((kind) => reasons.find((reason) => reason.kind === kind)).find((reason) => reason) ?? [],
  );
}
