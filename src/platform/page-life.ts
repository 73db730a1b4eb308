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
  let isOver = false;
  const hide = () => isOver || on.hide();
  // The tab may have changed hands while the page slept.
  const show = () => (isOver ||= isGuest() !== isGuests) || on.show();
  // A page that listens to this is not kept for the way back: Firefox would give it the storage of its tab as it was then.
  if (isGuests) globalThis.addEventListener('unload', hide);
  document.addEventListener('visibilitychange', () => (document.hidden ? hide() : show()));
  globalThis.addEventListener('pagehide', ({ persisted }) => {
    hide();
    // WebKit keeps it all the same: a guest's page that comes back begins anew, is not seen before, and leaves nothing.
    if (persisted && isGuests) isOver = document.body.hidden = true;
  });
  // A new version takes over.
  globalThis.addEventListener('attune:leave', hide);
  if (on.online) globalThis.addEventListener('online', on.online);
  globalThis.addEventListener('beforeunload', (event) => {
    if (on.loses()) event.preventDefault();
  });
  globalThis.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
    if (isOver) location.reload();
  });
}
