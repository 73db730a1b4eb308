import { isGuest } from './guest';

/**
 * When the page goes out of sight, which may be the last moment it has, and when it comes back, or the network does.
 * @param on.loses asked when somebody is about to leave: true has the browser ask them whether they mean it
 */
export function onPageLife(on: {
  hide: () => void;
  show: () => void;
  online?: () => void;
  loses: () => boolean;
}): void {
  if (typeof document === 'undefined') return;
  const isGuests = isGuest();
  // A page with this listener is not kept for the way back: Firefox would give it the storage of its tab as it was then.
  if (isGuests) globalThis.addEventListener('unload', () => undefined);
  let isOver = false;
  const hide = () => isOver || on.hide();
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? hide() : on.show()));
  globalThis.addEventListener('pagehide', hide);
  // A new version takes over.
  globalThis.addEventListener('attune:leave', hide);
  if (on.online) globalThis.addEventListener('online', on.online);
  globalThis.addEventListener('beforeunload', (event) => {
    if (on.loses()) event.preventDefault();
  });
  globalThis.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    // The tab may have changed hands while the page slept: a guest's page that comes back begins anew, and leaves nothing.
    isOver = isGuests || isGuest();
    if (isOver) location.reload();
    else on.show();
  });
}
