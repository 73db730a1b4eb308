/** From where to where: the levels of a success statement in pairs. */
import type { LintWords } from '../lint/rule';
import type { Span } from '../text/pattern';
import type { Quantity } from '../text/quantities';
import { alike } from './alike';
import { sentencesWithFigures, type Figure } from './figures';

export interface Change {
  sentence: Span;
  baseline: Quantity;
  target: Quantity;
}

/** Every baseline with the level it shall come to, in comparable units: within a sentence, or across two when no sentence says both. */
export function changesIn(text: string, words: LintWords): Change[] {
  const found: Change[] = [];
  const all = sentencesWithFigures(text, words);
  const pair = (sentence: Span, figures: readonly Figure[]) => {
    const levels = figures.filter(({ role }) => role === 'baseline' || role === 'target');
    const taken = new Set<Figure>();
    // "50 % and 15 % (2025: 63 % and 9 %)": the first belongs to the first.
    const firstBaseline = levels.findIndex(({ role }) => role === 'baseline');
    const isInOrder = firstBaseline > 1 && levels.length === 2 * firstBaseline;
    for (const [index, baseline] of levels.entries()) {
      if (baseline.role !== 'baseline') continue;
      // The goal behind it, up to the next baseline; else the last one before it: "16 %, against 18 % today".
      const behind = levels.slice(index + 1);
      const until = behind.findIndex(({ role }) => role === 'baseline');
      // "12 % (2026: 15 %), 25 % (2026: 21 %)": what stands in brackets belongs to the goal before them.
      const own = levels[index - 1];
      const isAside = own?.role === 'target' && /\([^()]*$/u.test(text.slice(own.to, baseline.from));
      const goals =
        isAside && !isInOrder
          ? [own]
          : [
              ...behind.slice(0, until < 0 ? behind.length : until),
              ...(isInOrder ? levels.slice(0, index) : levels.slice(0, index).toReversed()),
            ];
      const open = goals.filter((goal) => goal.role === 'target' && !taken.has(goal) && alike(baseline, goal));
      const target = open.find(({ unit }) => unit === baseline.unit) ?? open[0];
      if (!target) continue;
      taken.add(target);
      const both = alike(baseline, target)!;
      found.push({ sentence, baseline: both[0], target: both[1] });
    }
  };
  for (const { sentence, figures } of all) pair(sentence, figures);
  if (found.length === 0 && all.length > 1) {
    const figures = all.flatMap((each) => each.figures);
    pair({ from: all[0]!.sentence.from, to: all.at(-1)!.sentence.to }, figures);
  }
  return found;
}
