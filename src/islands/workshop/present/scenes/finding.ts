import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import type { ShownPractice } from '../../../../domain/workshop/present/presented-schema';
import { levelName } from './names';

const words = presenterWords.practice;

/** How near the group is on a practice, in a sentence. */
export function findingOf({ n, counts, agreement, camps, lowerMedian }: ShownPractice): string {
  const chosen = ([1, 2, 3, 4, 5] as const).filter((level) => counts[level - 1]! > 0);
  if (agreement === null || lowerMedian === null) return words.few(n);
  const [lowest, highest] = [chosen[0]!, chosen.at(-1)!];
  const middle = levelName(lowerMedian);
  if (agreement === 'aligned') return lowest === highest ? words.alike(middle) : words.aligned(middle);
  if (agreement === 'close') return words.close(middle);
  if (!camps) return words.split(levelName(lowest), levelName(highest));
  const [low, high] = camps.map((camp) => ({ n: camp.n, from: levelName(camp.from), to: levelName(camp.to) }));
  return words.camps(low!, high!);
}
