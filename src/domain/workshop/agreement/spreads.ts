/** How far apart a group is on each practice. */
import type { Round } from '../../engagement/engagement';
import { agreementOf, campsOf, chosenLevels, total, type AgreementRules } from './agreement';
import { countsOf } from './counts';
import { lowerMedian } from './lower-median';
import type { Spread } from './spread';

/**
 * One pass over all views, whatever is revealed: who shows a spread looks at `isRevealed` first.
 *
 * @param practices ids in the order wanted
 * @param rules the thresholds of the round's edition: `model.thresholds`
 * @returns a spread for each practice, in their order
 */
export function spreadsOf(
  round: Round,
  practices: readonly string[],
  rules: AgreementRules,
): ReadonlyMap<string, Spread> {
  const spreads = [...countsOf(round, practices)].map(([practice, { levels, unknown, notApplicable }]): Spread => {
    const chosen = chosenLevels(levels);
    return {
      practice,
      n: total(levels),
      counts: levels,
      unknown,
      notApplicable,
      lowerMedian: lowerMedian(levels),
      lowest: chosen[0] ?? null,
      highest: chosen.at(-1) ?? null,
      agreement: agreementOf(levels, rules),
      camps: campsOf(levels, rules),
      agreed: round.agreed[practice] ?? null,
      isRevealed: round.workshop.revealed[practice] !== undefined,
    };
  });
  return new Map(spreads.map((spread) => [spread.practice, spread]));
}
