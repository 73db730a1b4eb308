import { useEffect, useState } from 'preact/hooks';
import { collectWords as words } from '../../../content/messages/en/workshop-collect';
import { canWatchFolders, readFolder } from '../../../platform/folder';
import { $engagement } from '../../../stores/engagement';
import { lazy } from '../../ui/lazy';
import { useHash } from '../../ui/use-hash';
import { useStore } from '../../use-store';
import { useDropAndPaste } from './files/use-outside';
import { HowMany } from './HowMany';
import { TakeLink } from './link/TakeLink';
import { ViewList } from './list/ViewList';
import { Says } from './Says';
import { useTaking } from './use-taking';
import { Files } from './ways/Files';
import { Paste } from './ways/Paste';
import { Way, ways, type WayId } from './ways/Way';

const [Scan, fetchScan] = lazy(async () => (await import('./scan/Scan')).Scan, words.missing);
const [WatchFolder, fetchFolder] = lazy(async () => (await import('./folder/WatchFolder')).WatchFolder, words.missing);
const [Hands, fetchHands] = lazy(async () => (await import('./hands/Hands')).Hands, words.missing);
const [Here, fetchHere] = lazy(async () => (await import('./ways/Here')).Here, words.missing);
const early: Partial<Record<WayId, () => void>> = {
  scan: fetchScan,
  folder: fetchFolder,
  hands: fetchHands,
  here: fetchHere,
};

/** The step "collect": how many views are in and who gave them, and every way they come in by. What they say stays unseen. */
export function Collect() {
  const taking = useTaking();
  const hash = useHash();
  const isOver = useDropAndPaste(taking);
  const [open, setOpen] = useState<WayId | null>('paste');
  const isWatching = useWatchedBefore(open === 'folder');
  const shown = isOver ? 'files' : open;
  const inside: Record<WayId, () => preact.ComponentChildren> = {
    paste: () => <Paste taking={taking} />,
    scan: () => <Scan taking={taking} />,
    files: () => <Files taking={taking} isOver={isOver} />,
    folder: () => <WatchFolder taking={taking} />,
    hands: () => <Hands />,
    here: () => <Here />,
  };

  return (
    <div class={isOver ? 'collect over' : 'collect'}>
      <div class="collect-head">
        <HowMany />
        <TakeLink hash={hash} taking={taking} />
        <Says taking={taking} />
      </div>
      <section class="collect-ways" aria-labelledby="collect-ways">
        <h3 id="collect-ways">{words.ways.name}</h3>
        {ways.map((id) => (
          <Way
            key={id}
            id={id}
            isOpen={shown === id}
            soon={early[id]}
            onToggle={(isOpen) => setOpen((now) => (isOpen ? id : now === id ? null : now))}
          >
            {(shown === id || (id === 'folder' && isWatching)) && inside[id]()}
          </Way>
        ))}
      </section>
      <ViewList />
    </div>
  );
}

/** True once a folder is watched: then looking goes on while another way is open. */
function useWatchedBefore(isOpened: boolean): boolean {
  const { id } = useStore($engagement);
  const [isWatched, setWatched] = useState(false);
  useEffect(() => {
    if (!canWatchFolders()) return;
    void readFolder(id).then((folder) => folder && setWatched(true));
  }, [id]);
  useEffect(() => {
    if (isOpened) setWatched(true);
  }, [isOpened]);
  return isWatched;
}
