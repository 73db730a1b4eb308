/** When the page goes out of sight, which may be the last moment it has, and when it comes back. */
export function onPageLife(on: { hide: () => void; show: () => void }): void {
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? on.hide() : on.show()));
  globalThis.addEventListener('pagehide', on.hide);
  globalThis.addEventListener('pageshow', (event) => {
    if (event.persisted) on.show();
  });
}
