import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormatId, Rendered } from '../../deliverables';
import { reportPage as words } from '../../content/messages/en/report-page';
import { now, today } from '../../platform/clock';
import { download } from '../../platform/files';
import { readBackupAt, writeBackupAt } from '../../platform/settings';
import { $answers } from '../../stores/answers';
import { $engagement } from '../../stores/engagement';
import { useStore } from '../use-store';

type State =
  | { kind: 'idle' }
  | { kind: 'building'; share: number }
  | { kind: 'done'; name: string; lost: readonly string[] }
  | { kind: 'cancelled' }
  | { kind: 'failed' };

/** The PDF and the backup: what is in each, and how it went. */
export function Downloads() {
  const engagement = useStore($engagement);
  const [backupAt, setBackupAt] = useState<Record<string, string>>({});
  const lastBackup = backupAt[engagement.id] ?? readBackupAt(engagement.id);
  const backedUp = () => {
    const at = now();
    writeBackupAt(engagement.id, at);
    setBackupAt({ ...backupAt, [engagement.id]: at });
  };
  return (
    <section aria-labelledby="downloads-heading">
      <h2 id="downloads-heading">{words.downloads.heading}</h2>
      {/* How a download went is news of the file it was made from, so another file starts afresh. */}
      <Download key={`pdf ${engagement.id}`} id="pdf" primary before={<Undrawable />} />
      <Download key={`backup ${engagement.id}`} id="backup" onDone={backedUp}>
        <p class="soft small">{lastBackup ? words.lastBackup(lastBackup) : words.noBackup}</p>
      </Download>
    </section>
  );
}

interface DownloadProps {
  id: FormatId;
  primary?: boolean;
  onDone?: () => void;
  /** What there is to know until the file is made. */
  before?: preact.ComponentChildren;
  children?: preact.ComponentChildren;
}

function Download({ id, primary, onDone, before, children }: DownloadProps) {
  const engagement = useStore($engagement);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const { button, about } = words.downloads[id];

  async function start() {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'building', share: 0 });
    try {
      const { formats } = await import('../../deliverables');
      const format = formats[id];
      const source = {
        engagement,
        report: async () => (await import('./report-of')).reportOf(engagement, today()),
      };
      const { content, lost }: Rendered = await format.render(source, {
        signal: controller.signal,
        onProgress: (share) => setState({ kind: 'building', share }),
      });
      controller.signal.throwIfAborted();
      const name = format.fileName(engagement.organisation.name, today());
      download(new Blob([content], { type: format.mediaType }), name, format.mediaType);
      setState({ kind: 'done', name, lost });
      onDone?.();
    } catch {
      setState({ kind: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
    running.current = null;
  }

  const building = state.kind === 'building';
  return (
    <div class="download">
      <button
        type="button"
        class={primary ? 'button' : 'button quiet'}
        aria-disabled={building}
        aria-describedby={`about-${id}`}
        onClick={() => !building && void start()}
      >
        {button}
      </button>
      <p id={`about-${id}`}>{about}</p>
      {building && id === 'pdf' && (
        <p class="download-progress">
          <label>
            <span>{words.building}</span> <progress max={1} value={state.share} />
          </label>
          <button type="button" class="plain" onClick={() => running.current?.abort()}>
            {words.cancel}
          </button>
        </p>
      )}
      <div role="status" class="small">
        <Outcome state={state} />
      </div>
      {state.kind !== 'done' && before}
      {children}
    </div>
  );
}

/** What the PDF cannot draw, said before anyone hands it round; found once the page stands, without the fonts. */
function Undrawable() {
  const engagement = useStore($engagement);
  const answered = Object.keys(useStore($answers)).length > 0;
  const [lost, setLost] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    // Nothing is fetched for a report that nobody has begun; then the download itself says it.
    if (!answered) setLost([]);
    else
      Promise.all([import('./report-of'), import('../../deliverables/pdf/undrawable')]).then(
        ([{ reportOf }, { undrawable }]) => current && setLost(undrawable(reportOf(engagement, today()))),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [engagement, answered]);
  if (lost.length === 0) return null;
  return (
    <p class="small">
      {words.undrawable(lost)} <span class="lost">{lost.join(' ')}</span> {words.undrawableHelp}
    </p>
  );
}

function Outcome({ state }: { state: State }) {
  if (state.kind === 'done')
    return (
      <div class="notice stack">
        <p>{words.done(state.name)}</p>
        {state.lost.length > 0 && (
          <p>
            {words.lost(state.lost)} <span class="lost">{state.lost.join(' ')}</span> {words.lostHelp}
          </p>
        )}
      </div>
    );
  if (state.kind === 'cancelled') return <p>{words.cancelled}</p>;
  if (state.kind === 'failed') return <p class="notice">{words.failed}</p>;
  return null;
}
