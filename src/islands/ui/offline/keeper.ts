/** Has the site kept on this device, notices new versions and, at a moment that suits, has them offered. */
import { isGuest } from '../../../platform/guest';
import { onTold, register } from '../../../platform/service-worker';
import { isPutOff } from '../../../platform/update-later';

/** A page that stays open asks for a new version when it is looked at again, but not more often than this, in milliseconds. */
const hour = 3_600_000;

/** Whoever answers questions, their own or an invitation's, is not offered anything meanwhile. */
const isBusy = () => location.pathname.endsWith('/assess/') || document.querySelector('.site-nav') === null;

export function keep(): void {
  // A guest leaves nothing behind.
  if (isGuest()) return;
  const { serviceWorker } = navigator;
  let wasAnswered = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab took the new version; this one goes on with its own parts until it is loaded again.
    if (wasAnswered) void offer((notice) => notice.offerReload());
    wasAnswered = true;
  });
  onceSaved(() => {
    import('./typefaces').then(
      ({ followTexts }) => followTexts(),
      () => undefined,
    );
  });
  onTold((told) => {
    if (told.kind === 'leave') dispatchEvent(new Event('attune:leave'));
  });
  void register().then((registration) => registration && watch(registration));
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller || isPutOff(Date.now())) return;
    void offer((notice) => notice.offerUpdate(waiting));
  };
  look();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', look);
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < hour) return;
    asked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

async function offer(how: (notice: typeof import('./update-notice')) => void): Promise<void> {
  if (isBusy()) return;
  const notice = await import('./update-notice').catch(() => null);
  if (notice) how(notice);
}

/** Pages that work on a document say in their header whether it is saved; others say nothing there. */
function onceSaved(act: () => void): void {
  const said = document.querySelector('#saved-state');
  if (!said) return;
  const observer = new MutationObserver(() => look());
  const look = () => {
    if (!said.textContent) return;
    observer.disconnect();
    act();
  };
  observer.observe(said, { childList: true, subtree: true, characterData: true });
  look();
}
