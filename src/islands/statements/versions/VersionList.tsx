import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import {
  keptAs,
  versionsInOrder,
  type KeptVersion,
  type Statement,
} from '../../../domain/statements/versions/versions';
import { keepWording, putBackStanding, restore, takeBack } from '../../../stores/statement-versions';
import { putBackWording } from '../../../stores/statements';
import { Said, stateOf, useSaying } from './Said';
import { VersionItem } from './VersionItem';

const words = versionWords.versions;

interface Props {
  kind: StatementKind;
  statement: Statement;
  /** How many things must be mended in a wording; null as long as nobody knows. */
  mustIn: (wording: string) => number | null;
  /** Half typed, on the wording as it is. */
  note: string;
  onNote: (text: string) => void;
  onCompare: (version: string) => void;
}

/** Keeps the wording as a version, and lists every version there is, newest first. */
export function VersionList({ kind, statement, mustIn, note, onNote, onCompare }: Props) {
  const saying = useSaying(stateOf(statement));
  const versions = versionsInOrder(statement);
  const now = keptAs(statement)?.id;
  const isKept = versions[0] !== undefined && versions[0].id === now;
  const canKeep = statement.wording.trim() !== '' && !isKept;
  const id = `${kind}-versions-list`;

  const keep = (event: Event) => {
    event.preventDefault();
    const isDone = keepWording(kind, note);
    if (isDone) onNote('');
    saying.say(isDone ? words.kept : versionWords.notKept);
  };
  const bringBack = (version: KeptVersion) => {
    if (!restore(kind, version.id, note)) {
      saying.say(versionWords.notKept);
      return;
    }
    // The wording it is about is kept with it.
    if (now === undefined) onNote('');
    saying.say(words.restored(version.number), () => putBackWording(kind, statement));
  };
  const takeApprovalBack = (version: KeptVersion) => {
    takeBack(kind, version.id);
    saying.say(words.tookBack, () => putBackStanding(kind, statement));
  };
  return (
    <section aria-labelledby={`${kind}-heading ${id}-heading`}>
      <h4 id={`${id}-heading`}>{words.heading}</h4>
      <p class="soft small">{words.lead}</p>
      {canKeep ? (
        <form class="keep-form" autocomplete="off" onSubmit={keep}>
          <div class="field">
            <label for={`${id}-note`}>{words.note}</label>
            <textarea
              id={`${id}-note`}
              rows={2}
              maxLength={20000}
              value={note}
              onInput={(event) => onNote(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button quiet">
            {words.keep}
          </button>
        </form>
      ) : (
        <p class="small">{isKept ? words.isKept : words.nothing}</p>
      )}
      <Said {...saying} />
      {versions.length === 0 ? (
        <p class="soft small">{words.none}</p>
      ) : (
        <ol class="plain-list version-list">
          {versions.map((version) => (
            <VersionItem
              key={version.id}
              kind={kind}
              statement={statement}
              version={version}
              mustIn={mustIn}
              isStanding={statement.standing === version.id}
              isNow={now === version.id}
              onCompare={() => onCompare(version.id)}
              onRestore={() => bringBack(version)}
              onTakeBack={() => takeApprovalBack(version)}
              onApproved={(said) => saying.say(said, () => putBackStanding(kind, statement))}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
