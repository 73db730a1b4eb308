import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import { keptAs, type Statement } from '../../../domain/statements/versions/versions';
import { putBackStanding } from '../../../stores/statement-versions';
import { mustOf, type Checked } from '../use-findings';
import { ApproveForm } from './ApproveForm';
import { Said, stateOf, useSaying } from './Said';

const words = versionWords.approve;

interface Props {
  kind: StatementKind;
  statement: Statement;
  checked: Checked;
  /** What is half typed of the note on this wording. */
  note: string;
  onNoted: () => void;
}

/** Approves the wording as it is. */
export function Approval({ kind, statement, checked, note, onNoted }: Props) {
  const saying = useSaying(stateOf(statement));
  const kept = keptAs(statement);
  const isApproved = kept?.approval !== undefined;
  // What stands in the report says it already.
  if (isApproved && !saying.saying) return null;
  const done = (said: string) => {
    if (kept === null) onNoted();
    saying.say(said, () => putBackStanding(kind, statement));
  };
  return (
    <section aria-labelledby={`${kind}-heading ${kind}-approval-heading`}>
      <h4 id={`${kind}-approval-heading`}>{words.heading}</h4>
      <p class="soft small">{words.lead}</p>
      <Said {...saying} />
      {!isApproved && (
        <ApproveForm
          kind={kind}
          statement={statement}
          version={null}
          wording={statement.wording}
          must={mustOf(checked)}
          note={note}
          onDone={done}
        />
      )}
    </section>
  );
}
