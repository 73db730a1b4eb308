import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../../../platform/clock';
import {
  lookThrough,
  mayRead,
  pickFolder,
  readFolder,
  whileSeen,
  writeFolder,
  type Folder,
} from '../../../../platform/folder';
import type { Taking } from '../use-taking';
import { fileKind } from '../files/file-kind';

/** Most entries of a watched folder that are looked at. */
const most = 5_000;

export interface Look {
  at: string;
  /** Files read this time. */
  read: number;
  passed: number;
  isCut: boolean;
}

export type FolderState =
  | { kind: 'none' | 'refused' }
  | { kind: 'asks' | 'lost'; folder: Folder }
  | { kind: 'watching'; folder: Folder; isKept: boolean; look: Look | null };

/** The folder watched for an engagement: asked for, remembered, looked through again and again. */
export function useFolder(engagement: string, { takeFiles }: Pick<Taking, 'takeFiles'>) {
  const [state, setState] = useState<FolderState>({ kind: 'none' });
  const watched = state.kind === 'watching' ? state.folder : null;

  useEffect(() => {
    let isOver = false;
    const resume = async () => {
      const folder = await readFolder(engagement);
      if (isOver) return;
      if (!folder) return setState({ kind: 'none' });
      const may = await mayRead(folder, false);
      if (!isOver) setState(may ? { kind: 'watching', folder, isKept: true, look: null } : { kind: 'asks', folder });
    };
    void resume();
    return () => {
      isOver = true;
    };
  }, [engagement]);

  /** What was read already, by path: size and time of the last change. */
  const known = useRef(new Map<string, string>());
  useEffect(() => {
    if (!watched) return;
    known.current = new Map();
    let isOver = false;
    let isLooking = false;
    const look = async () => {
      if (isLooking) return;
      isLooking = true;
      try {
        const { files, passed, isCut } = await lookThrough(watched, (name) => fileKind(name) !== null, most);
        const fresh = files.filter(({ path, file }) => known.current.get(path) !== stateOf(file));
        if (fresh.length > 0 && !isOver) {
          const report = await takeFiles(
            fresh.map(({ path, file }) => ({ name: path, file })),
            { isSwept: true, isByItself: true },
          );
          // What was stopped or did not come is looked at again.
          if (report.end === 'done') for (const { path, file } of fresh) known.current.set(path, stateOf(file));
        }
        if (isOver) return;
        const seen: Look = { at: now(), read: fresh.length, passed, isCut };
        setState((before) => (before.kind === 'watching' ? { ...before, look: seen } : before));
      } catch {
        if (!isOver) setState({ kind: 'lost', folder: watched });
      } finally {
        isLooking = false;
      }
    };
    const stop = whileSeen(watched, () => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [watched]);

  async function watch(folder: Folder): Promise<void> {
    if (!(await mayRead(folder, true))) return setState({ kind: 'refused' });
    const isKept = await writeFolder(engagement, folder);
    setState({ kind: 'watching', folder, isKept, look: null });
  }

  return {
    state,
    async choose() {
      const folder = await pickFolder();
      if (folder) await watch(folder);
    },
    resume: watch,
    async stop() {
      setState({ kind: 'none' });
      await writeFolder(engagement, null);
    },
  };
}

const stateOf = (file: File) => `${file.size} ${file.lastModified}`;
