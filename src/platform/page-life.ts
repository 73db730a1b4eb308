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
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? on.hide() : on.show()));
  globalThis.addEventListener('pagehide', on.hide);
  if (on.online) globalThis.addEventListener('online', on.online);
  globalThis.addEventListener('beforeunload', (event) => {
    if (on.loses()) event.preventDefault();
  });
  globalThis.addEventListener('pageshow', (event) => {
    if (event.persisted) on.show();
  });
}
