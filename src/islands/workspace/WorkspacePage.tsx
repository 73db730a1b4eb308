import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { waitingForWork } from '../../content/messages/en/shell';
import { workspaceWords as words } from '../../content/messages/en/workspace';
import { pathTo } from '../../lib/base-path';
import { $engagement } from '../../stores/engagement';
import { completeLevels } from '../../stores/levels';
import { $removed, $workspace, $workspaceReading, refreshWorkspace, type WorkspaceEntry } from '../../stores/workspace';
import { OpenBackup } from '../report/open/OpenBackup';
import { keepFocus } from '../ui/keep-focus';
import { useStore } from '../use-store';
import { BackUpAll } from './BackUpAll';
import { Begin } from './Begin';
import { List } from './List';
import { Menu, type AskedMenu } from './Menu';
import { nameOf, shownOf, type Asked } from './shown';
import { Tools } from './Tools';
import { useVerbs } from './use-verbs';

/** Every organisation of this browser. The list stands before the open document does: it reads summaries. */
export function WorkspacePage() {
  const entries = useStore($workspace);
  const reading = useStore($workspaceReading);
  const current = useStore($engagement).id;
  const removed = useStore($removed);
  const [asked, setAsked] = useState<Asked>({ search: '', show: 'inUse', sort: 'saved' });
  const [menu, setMenu] = useState<AskedMenu | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const { says, verbs } = useVerbs(() => keepFocus(() => said.current));
  const shown = useMemo(() => shownOf(entries, asked), [entries, asked]);
  const more = useCallback((entry: WorkspaceEntry, button: HTMLElement) => setMenu({ entry, button }), []);

  useEffect(() => {
    completeLevels();
    // Another tab may have removed or added one meanwhile.
    const look = () => {
      if (document.visibilityState === 'visible') void refreshWorkspace();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  if (!reading.isListed) return <p class="waiting">{waitingForWork}</p>;
  const isEmpty = entries.length === 0 && reading.waiting === 0;
  return (
    <div class="workspace">
      <section aria-label={words.title}>
        {isEmpty ? (
          <div class="stack">
            <h2>{words.none.heading}</h2>
            <p>{words.none.text}</p>
          </div>
        ) : (
          <Tools asked={asked} onAsk={setAsked} />
        )}
        {!isEmpty && (
          <p class="workspace-jumps small">
            <a href="#begin-heading">{words.begin.heading}</a>
            <a href="#workspace-files">{words.files.heading}</a>
            <a href="#open-about">{words.files.open}</a>
            <a href={pathTo('/data/#lock')}>{words.files.lock}</a>
            <a href={pathTo('/data/#erase')}>{words.files.erase}</a>
          </p>
        )}
        <div ref={said} role="status" class="small workspace-says" tabIndex={-1}>
          {says && <p class="notice">{says}</p>}
          {!isEmpty && <p class="soft">{words.tools.count(shown.length, entries.length)}</p>}
          {reading.waiting > 0 && <p class="soft">{words.waiting(reading.waiting)}</p>}
        </div>
        {removed.length > 0 && (
          <div class="workspace-removed">
            <h2 class="label">{words.removed.heading}</h2>
            <p class="soft small">
              {words.removed.about} <a href={pathTo('/data/#erase')}>{words.removed.forEver}</a>
            </p>
            <ul class="plain-list">
              {removed.toReversed().map((each) => (
                <li key={each.id}>
                  <bdi>{nameOf(each)}</bdi>
                  <button
                    type="button"
                    class="plain"
                    aria-label={words.removed.undoNamed(nameOf(each))}
                    onClick={() => void verbs.undo(each)}
                  >
                    {words.removed.undo}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {shown.length > 0 && <List entries={shown} current={current} onOpen={verbs.open} onMore={more} />}
        {!isEmpty && shown.length === 0 && <p>{words.nothingFound}</p>}
        {reading.unreadable > 0 && <p class="soft small">{words.unreadable(reading.unreadable)}</p>}
      </section>
      <div class="workspace-below">
        <Begin isFirst={isEmpty} />
        {!isEmpty && (
          <section aria-labelledby="workspace-files">
            <h2 id="workspace-files">{words.files.heading}</h2>
            <p>{words.files.about}</p>
            <BackUpAll />
          </section>
        )}
        <OpenBackup />
        {isEmpty && (
          <section aria-labelledby="workspace-example">
            <h2 id="workspace-example">{words.none.exampleHeading}</h2>
            <p>{words.none.exampleAbout}</p>
            <p>
              <a class="button quiet" href={pathTo('/results/?example')}>
                {words.none.example}
              </a>
            </p>
          </section>
        )}
      </div>
      {menu && <Menu key={menu.entry.id} asked={menu} verbs={verbs} onClose={() => setMenu(null)} />}
    </div>
  );
}
