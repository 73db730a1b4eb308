import { useRef, useState } from 'preact/hooks';
import { workspaceWords } from '../../content/messages/en/workspace';
import { latePart } from '../../lib/late-part';
import { today } from '../../platform/clock';
import { download } from '../../platform/files';
import { $workspace } from '../../stores/workspace';
import { lazy } from '../ui/lazy';
import { Fold } from '../report/choices/Fold';
import { useStore } from '../use-store';

const words = workspaceWords.files;
const [LockedWorkspaceBackup, fetchLock] = lazy(
  async () => (await import('../lock/LockedWorkspaceBackup')).LockedWorkspaceBackup,
  workspaceWords.failed.backup,
);
const files = latePart(() => import('../../stores/workspace-files'));

/** One file with every organisation. */
export function BackUpAll() {
  const entries = useStore($workspace);
  const [withExample, setWithExample] = useState(false);
  const [state, setState] = useState<{ done: number; of: number } | string>('');
  const stop = useRef<AbortController | null>(null);
  const make = async () => {
    if (stop.current) return;
    stop.current = new AbortController();
    const { signal } = stop.current;
    try {
      const { backUpAll } = await files();
      const made = await backUpAll(withExample, (done, of) => setState({ done, of }), signal);
      if (!made) setState(words.cancelled);
      else if (made.count === 0) setState([words.nothing, missing(made.missing)].join(' '));
      else {
        const name = words.fileName(today());
        download(made.file, name, 'application/json');
        setState([words.done(name, made.count), missing(made.missing)].join(' '));
      }
    } catch {
      setState(workspaceWords.failed.backup);
    }
    stop.current = null;
  };
  return (
    <div class="stack">
      <p class="workspace-buttons">
        <button type="button" class="button quiet" onClick={() => void make()}>
          {words.all}
        </button>
        {entries.some(({ example }) => example) && (
          <label class="workspace-with">
            <input
              type="checkbox"
              checked={withExample}
              onChange={(event) => setWithExample(event.currentTarget.checked)}
            />
            {words.withExample}
          </label>
        )}
      </p>
      {typeof state === 'object' && (
        <p class="workspace-buttons">
          <label>
            {words.making(state.done, state.of)} <progress max={Math.max(1, state.of)} value={state.done} />
          </label>
          <button type="button" class="plain" onClick={() => stop.current?.abort()}>
            {words.cancel}
          </button>
        </p>
      )}
      <div role="status" class="small">
        {typeof state === 'string' && state.trim() !== '' && <p class="notice">{state}</p>}
      </div>
      <div class="folds">
        <Fold name={words.locked.name} now={words.locked.now} soon={fetchLock}>
          <LockedWorkspaceBackup />
        </Fold>
      </div>
    </div>
  );
}

const missing = (names: readonly string[]) => (names.length === 0 ? '' : words.missing(names));
