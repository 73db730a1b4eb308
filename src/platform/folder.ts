/**
 * A folder somebody shares with the page, to be read and never written. Only some browsers can hand one over for longer
 * than one reading (File System Access); the folder is then remembered beside the documents.
 */
import { attempt, refuseLocked } from './database';
import { folderKey } from './storage';

/** What TypeScript does not know yet. */
interface PermissionOfHandle {
  queryPermission?: (wish: { mode: 'read' }) => Promise<PermissionState>;
  requestPermission?: (wish: { mode: 'read' }) => Promise<PermissionState>;
}
export type Folder = FileSystemDirectoryHandle;
type Picker = (options: { id: string; mode: 'read' }) => Promise<Folder>;
type Observer = new (onChange: () => void) => {
  observe: (folder: Folder, options: { recursive: boolean }) => Promise<void>;
  disconnect: () => void;
};

export interface FolderFile {
  /** From the folder on, with "/". */
  path: string;
  file: File;
}

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canWatchFolders = (): boolean => typeof picker() === 'function';

/** @returns null when nothing was chosen, or the browser gives none (a system folder, a frame) */
export async function pickFolder(): Promise<Folder | null> {
  try {
    return (await picker()?.({ id: 'attune-views', mode: 'read' })) ?? null;
  } catch {
    return null;
  }
}

/** @param ask true shows the browser's question; only after a press of a button */
export async function mayRead(folder: Folder, ask: boolean): Promise<boolean> {
  const permission = folder as PermissionOfHandle;
  const request = ask ? permission.requestPermission : permission.queryPermission;
  // A folder of the page's own needs no permission.
  if (!request) return true;
  try {
    return (await request.call(folder, { mode: 'read' })) === 'granted';
  } catch {
    return false;
  }
}

/** @returns the folder watched for this engagement; null where there is none, or storage is refused */
export async function readFolder(engagement: string): Promise<Folder | null> {
  const found = await attempt(async (db) => db.get('settings', folderKey(engagement))).catch(() => null);
  return typeof FileSystemDirectoryHandle !== 'undefined' && found instanceof FileSystemDirectoryHandle ? found : null;
}

/** @param folder null forgets it. @returns false when it cannot be kept: it is watched for as long as the page is open */
export async function writeFolder(engagement: string, folder: Folder | null): Promise<boolean> {
  try {
    await attempt(async (db) => {
      const tx = db.transaction(['settings', 'locked'], 'readwrite');
      const settings = tx.objectStore('settings');
      const write = async () => {
        await refuseLocked(tx.objectStore('locked'));
        await (folder ? settings.put(folder, folderKey(engagement)) : settings.delete(folderKey(engagement)));
      };
      await Promise.all([write(), tx.done]);
    });
    return true;
  } catch {
    return false;
  }
}

export interface FolderLook {
  files: FolderFile[];
  /** Files of other kinds, and those that are as they were. */
  passed: number;
  /** There were more than could be looked at. */
  isCut: boolean;
}

/**
 * Looks through a folder and the folders in it.
 * @param wants asked for each name; only of these is more looked at than the name
 * @param most entries are looked at, four folders deep
 * @throws when the folder is gone, or may not be read any more
 */
export async function lookThrough(folder: Folder, wants: (name: string) => boolean, most: number): Promise<FolderLook> {
  const look: FolderLook = { files: [], passed: 0, isCut: false };
  let seen = 0;
  const walk = async (inside: Folder, before: string, depth: number): Promise<void> => {
    for await (const [name, entry] of inside.entries()) {
      seen += 1;
      if (seen > most) {
        look.isCut = true;
        return;
      }
      if (entry.kind === 'directory') {
        if (depth < 4) await walk(entry as Folder, `${before}${name}/`, depth + 1);
        else look.isCut = true;
      } else if (wants(name)) {
        // A file may go while the folder is looked through.
        const file = await (entry as FileSystemFileHandle).getFile().catch(() => null);
        if (file) look.files.push({ path: before + name, file });
      } else look.passed += 1;
    }
  };
  await walk(folder, '', 0);
  return look;
}

/**
 * Has somebody look every now and then while the page is seen: at once, when it is seen again, when the browser says that
 * something changed, and every few seconds where it does not.
 * @returns stops it
 */
export function whileSeen(folder: Folder, look: () => void): () => void {
  const observer = (globalThis as { FileSystemObserver?: Observer }).FileSystemObserver;
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') look();
  };
  const observing = observer ? new observer(lookIfSeen) : null;
  // It may be refused for this folder; looking now and then remains.
  void observing?.observe(folder, { recursive: true }).catch(() => undefined);
  const timer = setInterval(lookIfSeen, 4_000);
  document.addEventListener('visibilitychange', lookIfSeen);
  lookIfSeen();
  return () => {
    clearInterval(timer);
    observing?.disconnect();
    document.removeEventListener('visibilitychange', lookIfSeen);
  };
}
