/** Looks after the site on this device once the page has nothing else to do: a first visit is not slowed by it. */
export function keepSite(): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    setTimeout(() => {
      import('./keeper').then(
        ({ keep }) => keep(),
        () => undefined,
      );
    }, 1_000);
  });
}
