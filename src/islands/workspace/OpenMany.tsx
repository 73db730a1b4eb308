import { useEffect, useState } from 'preact/hooks';
import { workspaceWords } from '../../content/messages/en/workspace';
import { readWorkspaceFile, takeFound, type Found, type ReadWorkspaceFile } from '../../stores/workspace-files';
import { keepFocus } from '../ui/keep-focus';
import { nameOf } from './shown';

const words = workspaceWords.opening;
/** A longer list is folded. */
const shownAtOnce = 12;

type State =
  | { kind: 'reading'; found: number }
  | { kind: 'read'; file: ReadWorkspaceFile }
  | { kind: 'taking'; done: number; of: number }
  | { kind: 'says'; text: string };

interface Props {
  /** Of the file. */
  text: string;
  onLeave: () => void;
}

/** What a backup of a whole workspace holds, said before any of it comes in. */
export function OpenMany({ text, onLeave }: Props) {
  const [state, setState] = useState<State>({ kind: 'reading', found: 0 });
  const say = (says: string) => setState({ kind: 'says', text: says });
  useEffect(() => {
    const stop = new AbortController();
    setState({ kind: 'reading', found: 0 });
    // The field of a passphrase, which had the focus, is gone.
    keepFocus(() => document.querySelector<HTMLElement>('#many-says'));
    readWorkspaceFile(text, (found) => setState({ kind: 'reading', found }), stop.signal).then(
      (file) => {
        if (!stop.signal.aborted) setState({ kind: 'read', file });
      },
      () => say(words.failed),
    );
    return () => stop.abort();
  }, [text]);
  const take = async (file: ReadWorkspaceFile) => {
    try {
      const { taken, failed } = await takeFound(file, (done, of) => setState({ kind: 'taking', done, of }));
      say(
        [words.taken(taken), failed.length > 0 ? words.notTaken(failed.map((name) => nameOf({ name }))) : ''].join(' '),
      );
    } catch {
      say(words.failed);
    }
    keepFocus(() => document.querySelector<HTMLElement>('#many-says'));
  };
  return (
    <div class="stack">
      <div role="status" class="small" id="many-says" tabIndex={-1}>
        {state.kind === 'reading' && <p>{words.reading(state.found)}</p>}
        {state.kind === 'taking' && <p>{words.taking(state.done, state.of)}</p>}
        {state.kind === 'says' && <p class="notice">{state.text}</p>}
      </div>
      {state.kind === 'read' && <Preview file={state.file} onTake={() => void take(state.file)} onLeave={onLeave} />}
    </div>
  );
}

function Preview({ file, onTake, onLeave }: { file: ReadWorkspaceFile; onTake: () => void; onLeave: () => void }) {
  const { found, error } = file;
  const coming = found.filter(({ kind }) => kind === 'new' || kind === 'beside').length;
  const isReadable = found.some(({ kind }) => kind !== 'error');
  const note =
    error === 'newer' ? words.newer : !isReadable ? words.nothing : error === 'damaged' ? words.cutShort : null;
  return (
    <div class="stack">
      {note && <p class="notice">{note}</p>}
      <details open={found.length <= shownAtOnce}>
        <summary>{words.heading(found.length)}</summary>
        <ul class="plain-list workspace-found">
          {found.map((each, place) => (
            <li key={place}>
              <bdi>{each.kind === 'error' ? words.damaged(each.place) : nameOf(each)}</bdi>
              <span class="soft small">{saidOf(each)}</span>
            </li>
          ))}
        </ul>
      </details>
      {coming === 0 && isReadable && <p>{words.nothingNew}</p>}
      <p class="workspace-buttons">
        {coming > 0 && (
          <button type="button" class="button" onClick={onTake}>
            {words.take(coming)}
          </button>
        )}
        <button type="button" class="plain" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}

const saidOf = (each: Found) => (each.kind === 'error' ? words.errors[each.error.kind] : words.kinds[each.kind]);
