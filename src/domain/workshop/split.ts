/** The practices a group has still to agree on, as the plan takes them up (handbook 7.3, 7: a talk before an action). */
import type { Round } from '../engagement/engagement';
import type { SplitPractice } from '../roadmap/roadmap';
import { agreementOf, total, type AgreementRules } from './agreement';
import { countsOf } from './counts';

/**
 * @param practices ids in the order wanted
 * @returns those revealed, split and without a level agreed on; empty, and worked out at once, for a round without a workshop
 */
export function splitPractices(
  round: Round,
  practices: readonly { id: string }[],
  rules: AgreementRules,
): SplitPractice[] {
  const open = practices.flatMap(({ id }) =>
    round.workshop.revealed[id] !== undefined && round.agreed[id] === undefined ? [id] : [],
  );
  if (open.length === 0) return [];
  return [...countsOf(round, open)].flatMap(([practice, { levels }]) =>
    agreementOf(levels, rules) === 'split' ? [{ practice, n: total(levels) }] : [],
  );
}
