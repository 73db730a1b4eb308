import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import { hasGap } from '../../../domain/statements/gap';
import { countComments, keptAs, type Statement } from '../../../domain/statements/versions/versions';
import { putBackStanding } from '../../../stores/statement-versions';
import type { Checked } from '../use-findings';
import { ApproveForm } from './ApproveForm';
import { Said, stateOf, useSaying } from './Said';

const words = versionWords.approve;

interface Props {
  kind: StatementKind;
  statement: Statement;
  checked: Checked;
}

/** Approves the wording as it is. */
export function Approval({ kind, statement, checked }: Props) {
  const saying = useSaying(stateOf(statement));
  const isApproved = keptAs(statement)?.approval !== undefined;
  // What stands in the report says it already.
  if (isApproved && !saying.saying) return null;
  const done = (said: string) => saying.say(said, () => putBackStanding(kind, statement));
  return (
    <section aria-labelledby={`${kind}-heading ${kind}-approval-heading`}>
      <h4 id={`${kind}-approval-heading`}>{words.heading}</h4>
      <p class="soft small">{words.lead}</p>
      <Said {...saying} />
      {!isApproved && (
        <ApproveForm kind={kind} version={null} concerns={concernsOf(statement, checked)} onDone={done} />
      )}
    </section>
  );
}

function concernsOf(statement: Statement, checked: Checked): string[] {
  const findings = checked.kind === 'checked' ? checked.findings : [];
  const must = findings.filter(({ severity }) => severity === 'must').length;
  const { open } = countComments(statement);
  return [
    hasGap(statement.wording) ? words.gaps : '',
    must > 0 ? words.mustFix(must) : '',
    open > 0 ? words.open(open) : '',
  ].filter(Boolean);
}
