/** Word between the tabs of this browser. Where there is no BroadcastChannel, tabs hear nothing and nothing breaks; nor does a guest. */
import { isGuest } from './guest';

export interface TabMessage {
  /** The engagement that changed. */
  id: string;
  /** The revision now stored; null when it was removed. */
  revision: number | null;
  /** It was removed for ever, and is let go of where it is open; all were, where the id is empty. */
  isForever?: boolean;
}

/** locking: save what is typed, now. locked: the workspace is locked with a passphrase. unlocked: it is open again. */
export type LockWord = 'locking' | 'locked' | 'unlocked';

export interface TabChannel {
  post: (message: TabMessage | LockWord) => void;
  close: () => void;
}

/** @param onMessage hears what other tabs post, never what this one does @param onLock as well */
export function openTabChannel(
  onMessage: (message: TabMessage) => void,
  onLock?: (word: LockWord) => void,
): TabChannel {
  if (typeof BroadcastChannel === 'undefined' || isGuest()) return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel('attune');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTabMessage(data)) onMessage(data);
    else if (data === 'locking' || data === 'locked' || data === 'unlocked') onLock?.(data);
  };
  // Node keeps a process alive for an open channel; browsers have no unref.
  (channel as { unref?: () => void }).unref?.();
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('revision' in data)) return false;
  return typeof data.id === 'string' && (typeof data.revision === 'number' || data.revision === null);
}
