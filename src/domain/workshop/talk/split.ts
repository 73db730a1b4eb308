/** The practices a group has still to agree on, as the plan takes them up (handbook 7.3, 7: a talk before an action). */
import type { Round } from '../../engagement/engagement';
import { talkId } from '../../roadmap/talks';
import type { SplitPractice } from '../../roadmap/roadmap';
import { agreementOf, total, type AgreementRules } from '../agreement/agreement';
import { countsOf } from '../agreement/counts';

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

/**
 * What the plan has a talk about: those still split, and those whose talk was begun. Work that was done stays in the plan when
 * the group has agreed, which is what the talk was for.
 * @param practices ids in the order wanted
 */
export function practicesToTalk(
  round: Round,
  practices: readonly { id: string }[],
  rules: AgreementRules,
): SplitPractice[] {
  const split = splitPractices(round, practices, rules);
  const begun = practices.filter(({ id }) => Object.hasOwn(round.plan.progress, talkId(id)));
  if (begun.length === 0) return split;
  const counts = countsOf(
    round,
    begun.map(({ id }) => id),
  );
  const known = new Map(split.map((each) => [each.practice, each]));
  return practices.flatMap(({ id }) => {
    const levels = counts.get(id)?.levels;
    return known.get(id) ?? (levels ? { practice: id, n: total(levels) } : []);
  });
}
