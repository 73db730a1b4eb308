import { useState } from 'preact/hooks';
import { reportPage } from '../../../content/messages/en/report-page';
import { $engagement } from '../../../stores/engagement';
import { openBackup, type OpenBackupResult } from '../../../stores/workspace';
import { looksLikeLockedFile } from '../../../domain/lock/looks-like-locked-file';
import { looksLikeWorkspaceFile } from '../../../domain/engagement/looks-like-workspace-file';
import { lazy } from '../../ui/lazy';
import { useStore } from '../../use-store';
import { FileField } from '../FileField';
import { readBackup, type ReadBackupResult } from './read-backup';

const words = reportPage.open;
const [OpenMany] = lazy(async () => (await import('../../workspace/OpenMany')).OpenMany, words.pdf.failed);
const [OpenLocked] = lazy(async () => (await import('../../lock/OpenLocked')).OpenLocked, words.pdf.failed);

type State =
  | { kind: 'idle' | 'reading' }
  | { kind: 'error'; says: string }
  /** A file of a whole workspace. */
  | { kind: 'many'; text: string }
  | { kind: 'locked'; text: string; name: string }
  /** `of`: the file that was opened; once another is, this is no news any more. */
  | { kind: 'ok'; says: string; of: string };

/** Takes a backup, or a report with one inside. */
export function OpenBackup() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const current = useStore($engagement).id;

  async function take(file: File | undefined) {
    if (!file) return;
    setState({ kind: 'reading' });
    const read = await readBackup(file);
    if (read.kind !== 'ok') setState({ kind: 'error', says: unread(read) });
    else if (looksLikeLockedFile(read.text)) setState({ kind: 'locked', text: read.text, name: file.name });
    else await open(read.text);
  }

  async function open(text: string) {
    setState(looksLikeWorkspaceFile(text) ? { kind: 'many', text } : outcome(await openBackup(text)));
  }

  return (
    // Not named after its heading: "Open a backup" is the name of the one control that takes the file.
    <section>
      <h2>{words.heading}</h2>
      <p id="open-about">{words.about}</p>
      <FileField
        button={words.button}
        accept=".json,application/json,.pdf,application/pdf"
        describedBy="open-about"
        dropping={{ before: words.orDrop, over: words.drop }}
        onFile={(file) => void take(file)}
      />
      <div role="status" class="small">
        {state.kind === 'reading' && <p>{words.reading}</p>}
        {'says' in state && !('of' in state && state.of !== current) && <p class="notice">{state.says}</p>}
      </div>
      {state.kind === 'locked' && (
        <OpenLocked
          text={state.text}
          name={state.name}
          onOpen={(text) => void open(text)}
          onLeave={() => setState({ kind: 'idle' })}
        />
      )}
      {state.kind === 'many' && <OpenMany text={state.text} onLeave={() => setState({ kind: 'idle' })} />}
    </section>
  );
}

function unread(read: Exclude<ReadBackupResult, { kind: 'ok' }>): string {
  return `${read.kind === 'pdf' ? words.pdf[read.why] : words[read.kind]} ${words.safe}`;
}

/** What happened, what is safe, what to do. */
function outcome(result: OpenBackupResult): State {
  if (result.kind === 'ok') {
    const name = result.name.trim() || words.unnamed;
    return { kind: 'ok', says: result.known ? words.known(name) : words.ok(name), of: $engagement.get().id };
  }
  if (result.kind === 'failed') return { kind: 'error', says: unread({ kind: 'pdf', why: 'failed' }) };
  const { kind, path, version } = result.error;
  const why = {
    notJson: words.notJson,
    foreign: words.foreign,
    newer: words.newer(version),
    damaged: path ? words.damagedAt(path) : words.damaged,
  }[kind];
  return { kind: 'error', says: `${why} ${words.safe}` };
}
