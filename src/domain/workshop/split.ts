/** The practices a group has still to agree on, as the plan takes them up (handbook 7.3, 7: a talk before an action). */
import type { Round } from '../engagement/engagement';
import type { SplitPractice } from '../roadmap/roadmap';
import type { AgreementRules } from './agreement';
import { spreadsOf } from './spreads';

/**
 * @param practices ids in the order wanted
 * @returns those revealed, split and without a level agreed on; empty, and worked out at once, for a round without a workshop
 */
export function splitPractices(round: Round, practices: readonly string[], rules: AgreementRules): SplitPractice[] {
  const open = practices.filter(
    (practice) => round.workshop.revealed[practice] !== undefined && round.agreed[practice] === undefined,
  );
  if (open.length === 0) return [];
  return [...spreadsOf(round, open, rules).values()]
    .filter(({ agreement }) => agreement === 'split')
    .map(({ practice, n }) => ({ practice, n }));
}
