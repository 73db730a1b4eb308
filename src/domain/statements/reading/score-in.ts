/** The first score a wording names, or the first sign of one: "rated", "satisfied". */
import { findAll, type Span } from '../text/pattern';
import { withoutLimits } from './limits';
import type { RuleInput } from '../lint/rule';

export function scoreIn({ wording: all, context: { words } }: RuleInput): Span | null {
  const wording = withoutLimits(all);
  return findAll(wording, words.scores)[0] ?? findAll(wording, words.scoreSigns)[0] ?? null;
}
