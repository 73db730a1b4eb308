/** Word between the tabs of this browser. Where there is no BroadcastChannel, tabs hear nothing and nothing breaks. */

export interface TabMessage {
  /** The engagement that changed. */
  id: string;
  /** The revision now stored; null when it was removed. */
  revision: number | null;
}

export interface TabChannel {
  post: (message: TabMessage) => void;
  close: () => void;
}

/** @param onMessage hears what other tabs post, never what this one does */
export function openTabChannel(onMessage: (message: TabMessage) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel('attune');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTabMessage(data)) onMessage(data);
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
