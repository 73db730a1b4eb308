import { useRef, useState } from 'preact/hooks';
import { reportPage } from '../../../content/messages/en/report-page';
import { $engagement } from '../../../stores/engagement';
import { openBackup, type OpenBackupResult } from '../../../stores/workspace';
import { useStore } from '../../use-store';
import { readBackup, type ReadBackupResult } from './read-backup';

const words = reportPage.open;

type State =
  | { kind: 'idle' | 'reading' }
  | { kind: 'error'; says: string }
  /** `of`: the file that was opened; once another is, this is no news any more. */
  | { kind: 'ok'; says: string; of: string };

/** A native file input that covers its field: the browser itself takes a file chosen or dropped there. */
export function OpenBackup() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [over, setOver] = useState(false);
  const current = useStore($engagement).id;
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    setState({ kind: 'reading' });
    const read = await readBackup(file);
    setState(read.kind === 'ok' ? outcome(await openBackup(read.text)) : { kind: 'error', says: unread(read) });
  }

  return (
    // Not named after its heading: "Open a backup" is the name of the one control that takes the file.
    <section>
      <h2>{words.heading}</h2>
      <p id="open-about">{words.about}</p>
      <div class={over ? 'drop over' : 'drop'}>
        <span class="button quiet" aria-hidden="true">
          {words.button}
        </span>
        <span class="soft small" aria-hidden="true">
          {over ? words.drop : words.orDrop}
        </span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json,.pdf,application/pdf"
          aria-label={words.button}
          aria-describedby="open-about"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={() => {
            void take(input.current?.files?.[0]);
            // The same file may be chosen again after it was mended.
            setTimeout(() => input.current && (input.current.value = ''));
          }}
        />
      </div>
      <div role="status" class="small">
        {state.kind === 'reading' && <p>{words.reading}</p>}
        {'says' in state && !('of' in state && state.of !== current) && <p class="notice">{state.says}</p>}
      </div>
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
