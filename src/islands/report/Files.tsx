import { useEffect, useRef, useState } from 'preact/hooks';
import { reportPage } from '../../content/messages/en/report-page';
import { $engagement } from '../../stores/engagement';
import {
  $workspace,
  openEngagement,
  refreshWorkspace,
  removeEngagement,
  startNew,
  undoRemove,
  type WorkspaceEntry,
} from '../../stores/workspace';
import { keepFocus } from '../ui/keep-focus';
import { useStore } from '../use-store';

const words = reportPage.files;
const nameOf = ({ name }: { name: string }) => name.trim() || reportPage.open.unnamed;

/** Every file of this browser: open it, remove it (and think again), or begin another. */
export function Files() {
  const entries = useStore($workspace);
  const current = useStore($engagement).id;
  const [says, setSays] = useState('');
  /** The file removed last, which can be had back until it is here again. */
  const [removed, setRemoved] = useState<WorkspaceEntry | null>(null);
  const isBack = entries.some(({ id }) => id === removed?.id);
  const undoButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // Another tab may have removed or added one meanwhile.
    const look = () => {
      if (document.visibilityState === 'visible') void refreshWorkspace();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const say = (text: string, undo: WorkspaceEntry | null = null) => {
    setSays(text);
    setRemoved(undo);
    // The button that was pressed may be gone. What happened is said where it stands, so the focus stays beside it.
    keepFocus(() => undoButton.current ?? heading.current);
  };
  const open = async (entry: WorkspaceEntry) =>
    say((await openEngagement(entry.id)) ? words.opened(nameOf(entry)) : words.notOpened(nameOf(entry)));
  const remove = async (entry: WorkspaceEntry) =>
    (await removeEngagement(entry.id))
      ? say(words.removed(nameOf(entry)), entry)
      : say(words.notRemoved(nameOf(entry)));
  const undo = async (entry: WorkspaceEntry) =>
    say((await undoRemove()) ? words.undone(nameOf(entry)) : words.notUndone);
  const begin = async () => {
    await startNew();
    say(words.started);
  };

  const own = entries.filter(({ id }) => id === current);
  const others = entries.filter(({ id }) => id !== current);
  const list = (shown: readonly WorkspaceEntry[]) => (
    <ul class="plain-list files">
      {shown.map((entry) => (
        <FileLine
          key={entry.id}
          entry={entry}
          isOpen={entry.id === current}
          onOpen={() => void open(entry)}
          onRemove={() => void remove(entry)}
        />
      ))}
    </ul>
  );

  return (
    <section aria-labelledby="files-heading">
      <h2 ref={heading} id="files-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{entries.length ? words.about : words.none}</p>
      {own.length > 0 && list(own)}
      {others.length > 0 && (
        // Folded, and anew with each client: nothing of one shows while another is presented.
        <details class="other-files" key={current}>
          <summary>{words.others(others.length, own.length > 0)}</summary>
          {list(others)}
        </details>
      )}
      <div role="status" class="small">
        {says && !isBack && (
          <p class="notice">
            {says}{' '}
            {removed && (
              <button ref={undoButton} type="button" class="plain" onClick={() => void undo(removed)}>
                {words.undo}
              </button>
            )}
          </p>
        )}
      </div>
      <p>
        <button type="button" class="button quiet" onClick={() => void begin()}>
          {words.startNew}
        </button>
      </p>
    </section>
  );
}

interface LineProps {
  entry: WorkspaceEntry;
  isOpen: boolean;
  onOpen: () => void;
  onRemove: () => void;
}

function FileLine({ entry, isOpen, onOpen, onRemove }: LineProps) {
  return (
    <li>
      <div>
        <p class="file-name">
          {nameOf(entry)} {entry.example && <span class="soft small">{words.example}</span>}
        </p>
        <p class="soft small">{words.says(entry.answered, entry.updatedAt)}</p>
      </div>
      <div class="file-verbs">
        {isOpen ? (
          <span class="small">{words.openNow}</span>
        ) : (
          <button type="button" class="plain" aria-label={words.openNamed(nameOf(entry))} onClick={onOpen}>
            {words.open}
          </button>
        )}
        <button type="button" class="plain" aria-label={words.removeNamed(nameOf(entry))} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </li>
  );
}
