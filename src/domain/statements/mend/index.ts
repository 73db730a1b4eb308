/** The ways to mend a finding in one press, where a sound one exists (handbook 2.3). */
import type { Finding, Mend, StatementKind } from '../finding';
import { seenOf, visibleParts } from '../text/invisible';
import { absentPart } from './absent';
import { noUnit, noYear, wrongDirection } from './figures';
import { hedge } from './hedge';
import { jargon } from './jargon';
import type { MendContext, Mender } from './mend';
import { numberInMission, sentences } from './mission';
import { openGap } from './open-gap';
import { platitude } from './wish';

const noDate = absentPart({ success: 'by' });

/** By rule. A rule that is not here has no mend that would be sound in every wording. */
const menders: Readonly<Record<string, Mender>> = {
  'open-gap': openGap,
  platitude,
  hedge,
  jargon,
  'number-in-mission': numberInMission,
  sentences,
  'no-customer': absentPart({ mission: 'who', success: 'group' }),
  'no-outcome': absentPart({ mission: 'done' }),
  'no-feeling': absentPart({ mission: 'feeling' }),
  'no-consistency': absentPart({ mission: 'always' }),
  'no-business-goal': absentPart({ success: 'goal' }),
  'only-score': absentPart({ success: 'goal' }),
  'no-baseline': absentPart({ success: 'baseline' }),
  'no-target': absentPart({ success: 'target' }),
  'no-date': (input) => (input.finding.at === null ? noDate(input) : noYear(input)),
  'no-leader': absentPart({ success: 'leader' }),
  'no-link': absentPart({ success: 'cause' }),
  'no-review': absentPart({ success: 'review' }),
  'no-guardrail': absentPart({ success: 'guardrail' }),
  'no-unit': noUnit,
  'wrong-direction': wrongDirection,
};

/**
 * @param finding one that the checks reported on this very wording
 * @returns best first; empty when only the user can mend it
 */
export function mendsFor(kind: StatementKind, finding: Finding, context: MendContext): Mend[] {
  const read = seenOf(context.wording);
  const at = finding.at && read.seen(finding.at);
  const parts = visibleParts(context.parts);
  const mends = menders[finding.rule]?.({ kind, ...context, finding: { ...finding, at }, wording: read.text, parts });
  return (mends ?? []).map((mend) => {
    if (mend.kind === 'exchange') return { ...mend, first: read.typed(mend.first), second: read.typed(mend.second) };
    return mend.kind === 'part' ? mend : { ...mend, ...read.typed(mend) };
  });
}
