/** The checks of a statement (handbook 2.3): one rule a file, in the order they are told. */
import type { Finding, Severity, StatementKind } from '../finding';
import { seenOf, visible, visibleParts } from '../text/invisible';
import { isOtherLanguage } from '../text/language';
import { companyAim } from './company-aim';
import { dateBeforeStart } from './date-before-start';
import { hedge } from './hedge';
import { implausibleJump } from './implausible-jump';
import { insideNoise } from './inside-noise';
import { inward } from './inward';
import { jargon } from './jargon';
import { leaderNotOwner } from './leader-not-owner';
import { length } from './length';
import { listCreep } from './list-creep';
import { noBaseline } from './no-baseline';
import { noBusinessGoal } from './no-business-goal';
import { noConsistency } from './no-consistency';
import { noCustomer } from './no-customer';
import { noDate } from './no-date';
import { noFeeling } from './no-feeling';
import { noGuardrail } from './no-guardrail';
import { noLeader } from './no-leader';
import { noLink } from './no-link';
import { noOutcome } from './no-outcome';
import { noReview } from './no-review';
import { noTarget } from './no-target';
import { noUnit } from './no-unit';
import { numberInMission } from './number-in-mission';
import { onlyScore } from './only-score';
import { openGap } from './open-gap';
import { platitude } from './platitude';
import { readability } from './readability';
import type { LintContext, Rule, StatementParts } from './rule';
import { sameAsMission } from './same-as-mission';
import { sentences } from './sentences';
import { tooGeneric } from './too-generic';
import { unknownMetric } from './unknown-metric';
import { wrongDirection } from './wrong-direction';

export type { LintContext, CatalogueMetric, Rule, StatementParts } from './rule';

export const rules = [
  openGap,
  platitude,
  noCustomer,
  onlyScore,
  noBusinessGoal,
  noBaseline,
  noTarget,
  noDate,
  noLeader,
  wrongDirection,
  dateBeforeStart,
  hedge,
  companyAim,
  numberInMission,
  sentences,
  length,
  noUnit,
  sameAsMission,
  insideNoise,
  noLink,
  noReview,
  leaderNotOwner,
  jargon,
  listCreep,
  inward,
  tooGeneric,
  noOutcome,
  noFeeling,
  noConsistency,
  readability,
  implausibleJump,
  noGuardrail,
  unknownMetric,
] as const satisfies readonly Rule[];

const order: Record<Severity, number> = { must: 0, should: 1, hint: 2 };

/** Said in place of what the word lists would say of a text they cannot read. */
const otherLanguage: Finding = { rule: 'other-language', severity: 'hint', at: null, values: {} };

/**
 * Checks a wording. Rules about what is absent look for the parts the user filled before they look at any word list.
 * What nobody sees in a pasted text is passed over; places are those of the wording as typed.
 * A text in another language is checked only by the rules that read no word list, and a hint says so.
 *
 * @param parts the builder's parts, by part id; what is empty may be left out
 * @returns must-fix findings first, then in the order of the rules; nothing for an empty wording
 */
export function lint(kind: StatementKind, wording: string, parts: StatementParts, context: LintContext): Finding[] {
  const steps = lintInSteps(kind, wording, parts, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, a rule a step, for who has other things to do in between.
 * @returns the findings, once every step was taken
 */
export function* lintInSteps(
  kind: StatementKind,
  wording: string,
  parts: StatementParts,
  context: LintContext,
): Generator<undefined, Finding[]> {
  const read = seenOf(wording);
  if (read.text.trim() === '') return [];
  const { customerWord, other } = context;
  const seen = { ...context, customerWord: visible(customerWord), other: visible(other) };
  const input = { kind, wording: read.text, parts: visibleParts(parts), context: seen };
  const { stopWords, otherLanguages } = context.words;
  const isOther = isOtherLanguage(read.text, stopWords, otherLanguages);
  const found: Finding[] = [];
  for (const rule of rules as readonly Rule[]) {
    if (!rule.kinds.includes(kind) || (isOther && !rule.anyLanguage)) continue;
    for (const { at, values } of rule.check(input))
      found.push({ rule: rule.id, severity: rule.severity, at: at && read.typed(at), values });
    yield;
  }
  found.sort((a, b) => order[a.severity] - order[b.severity]);
  return isOther ? [...found, otherLanguage] : found;
}
