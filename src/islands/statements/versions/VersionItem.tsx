import { useState } from 'preact/hooks';
import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import type { KeptVersion, Statement } from '../../../domain/statements/versions/versions';
import { ApproveForm } from './ApproveForm';
import { draftName } from './draft-name';

const words = versionWords.versions;
/** Of a longer wording only the beginning stands in the list. In characters. */
const long = 900;

interface Props {
  kind: StatementKind;
  statement: Statement;
  version: KeptVersion;
  /** It stands in the report. */
  isStanding: boolean;
  /** It is the wording as it is. */
  isNow: boolean;
  /** How many things must be mended in a wording; null as long as nobody knows. */
  mustIn: (wording: string) => number | null;
  onCompare: () => void;
  onRestore: () => void;
  onTakeBack: () => void;
  onApproved: (said: string) => void;
}

/** One version: when, from where, why, who approved it, its words, and what can be done with it. */
export function VersionItem({ kind, statement, version, isStanding, isNow, mustIn, ...on }: Props) {
  const [isApproving, setApproving] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { wording, madeAt, draft, note, approval } = version;
  const isLong = wording.length > long;
  const about = <span class="visually-hidden">{words.about(version.number)}</span>;
  const facts = [
    approval && versionWords.approvedBy(approval.by, approval.on, approval.mustMend),
    isStanding && words.stands,
    isNow && words.isNow,
    draft === null ? words.ownWords : words.draft(draftName(draft)),
  ].filter(Boolean);
  const approved = (said: string) => {
    setApproving(false);
    on.onApproved(said);
  };
  return (
    <li class="version" data-standing={isStanding}>
      <h5>{versionWords.version(version.number, madeAt)}</h5>
      <p class="soft small written">{facts.join(' · ')}</p>
      {note.trim() !== '' && <p class="written version-note">{note}</p>}
      <blockquote class="serif written">
        {wording.trim() === ''
          ? words.emptyWording
          : isLong && !isWhole
            ? `${wording.slice(0, long).trimEnd()} …`
            : wording}
      </blockquote>
      <p class="version-verbs">
        {isLong && (
          <button type="button" class="plain" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.less : words.all}
            {about}
          </button>
        )}
        {!isNow && (
          <>
            <button type="button" class="plain" onClick={on.onCompare}>
              {words.compare}
              {about}
            </button>
            <button type="button" class="plain" onClick={on.onRestore}>
              {words.restore}
              {about}
            </button>
          </>
        )}
        {approval ? (
          <button type="button" class="plain" onClick={on.onTakeBack}>
            {words.takeBack}
            {about}
          </button>
        ) : (
          !isNow && (
            <button type="button" class="plain" aria-expanded={isApproving} onClick={() => setApproving(!isApproving)}>
              {versionWords.approve.buttonVersion}
              {about}
            </button>
          )
        )}
      </p>
      {isApproving && !approval && (
        <ApproveForm
          kind={kind}
          statement={statement}
          version={version.id}
          must={mustIn(wording)}
          wording={wording}
          onDone={approved}
        />
      )}
    </li>
  );
}
