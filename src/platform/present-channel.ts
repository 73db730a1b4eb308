/**
 * Word between the facilitator's window and the presenter's. The presenter asks every second, in its own window, which is in
 * view; the facilitator's only answers, for a page out of view has its timers slowed down but hears at once. What stays
 * unanswered for a moment is taken away: a picture of one client never outlives the page it came from.
 */

/** How often a presenter asks, in milliseconds. */
const asksEvery = 1_000;
/** A host that said nothing for so long is gone, in milliseconds. */
export const goneAfter = 2_500;

type Message =
  | { kind: 'ask'; has: string | null }
  | { kind: 'picture'; host: string; mark: string; picture: unknown }
  | { kind: 'same'; host: string; mark: string }
  | { kind: 'gone'; host: string };

const nameOf = (session: string) => `attune:present:${session}`;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length < 100;

/** What may name a session: made by the facilitator's window, read from the presenter's address. */
export const isSession = (text: string): boolean => /^[\w-]{16,64}$/.test(text);

const sessionKey = (engagement: string) => `attune:present:${engagement}`;

/** The session this tab presented an engagement in; null when there is none, or storage is refused. */
export function readPresentSession(engagement: string): string | null {
  try {
    return sessionStorage.getItem(sessionKey(engagement));
  } catch {
    return null;
  }
}

export function writePresentSession(engagement: string, session: string): void {
  try {
    sessionStorage.setItem(sessionKey(engagement), session);
  } catch {
    // A reload begins another session then.
  }
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  const { kind, host, mark, has } = data as Record<string, unknown>;
  if (kind === 'ask') return has === null || isText(has);
  return isText(host) && (kind === 'gone' || ((kind === 'picture' || kind === 'same') && isText(mark)));
}

export interface PresentHost {
  /** Shows another picture: any value that can be copied. */
  show: (picture: unknown) => void;
  /** Takes the picture away from every presenter. */
  close: () => void;
}

/**
 * The facilitator's end.
 * @param host a name no other window has
 * @param onAsked hears that a presenter is there, each time it asks
 */
export function openPresentHost(session: string, host: string, onAsked: () => void): PresentHost {
  if (typeof BroadcastChannel === 'undefined') return { show: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(nameOf(session));
  let current: { mark: string; picture: unknown } | null = null;
  let count = 0;
  const post = (message: Message) => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.kind !== 'ask') return;
    onAsked();
    if (!current) return;
    if (data.has === current.mark) post({ kind: 'same', host, mark: current.mark });
    else post({ kind: 'picture', host, ...current });
  };
  return {
    show: (picture) => {
      count += 1;
      current = { mark: `${host}.${count}`, picture };
      post({ kind: 'picture', host, ...current });
    },
    close: () => {
      current = null;
      post({ kind: 'gone', host });
      channel.close();
    },
  };
}

/**
 * The presenter's end. It keeps to the first host it hears until that one is gone: a tab opened twice does not make it flicker.
 * @param onPicture a picture, unchecked; null when there is none any more
 * @returns ends it
 */
export function openPresenter(session: string, onPicture: (picture: unknown) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(nameOf(session));
  let from: { host: string; mark: string; heardAt: number } | null = null;
  const ask = () => channel.postMessage({ kind: 'ask', has: from?.mark ?? null } satisfies Message);
  const drop = () => {
    from = null;
    onPicture(null);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.kind === 'ask' || (from && from.host !== data.host)) return;
    if (data.kind === 'gone') {
      if (from) drop();
      return;
    }
    const isNew = data.kind === 'picture' && from?.mark !== data.mark;
    if (data.kind === 'same' && from?.mark !== data.mark) return;
    from = { host: data.host, mark: data.mark, heardAt: performance.now() };
    if (isNew) onPicture(data.picture);
  };
  const timer = setInterval(() => {
    if (from && performance.now() - from.heardAt > goneAfter) drop();
    ask();
  }, asksEvery);
  ask();
  return () => {
    clearInterval(timer);
    channel.close();
  };
}
