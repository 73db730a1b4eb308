import { useEffect, useState } from 'preact/hooks';
import { isGuest } from '../../../platform/guest';
import { askAbout, onTold, registered, type About, type Told } from '../../../platform/service-worker';
import { typefacesKept } from '../../../platform/typefaces';

type Failed = Extract<Told, { kind: 'failed' }>;

export type OfflineState =
  | { kind: 'opening' | 'unsupported' | 'guest' | 'none' | 'beginning' }
  | { kind: 'fetching'; done: number; of: number }
  | { kind: 'ready'; about: About; typefaces: { kept: number; of: number } };

/** What of the site is on this device, followed while it changes. */
export function useOffline() {
  const [state, setState] = useState<OfflineState>({ kind: 'opening' });
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);

  async function look(): Promise<void> {
    if (!('serviceWorker' in navigator)) return setState({ kind: 'unsupported' });
    const registration = await registered();
    setWaiting(registration?.waiting ?? null);
    const { active, installing } = registration ?? {};
    if (active) {
      const about = await askAbout(active);
      if (about) {
        const typefaces = await typefacesKept().catch(() => ({ kept: 0, of: 0 }));
        return setState({ kind: 'ready', about, typefaces });
      }
    }
    setState(isGuest() ? { kind: 'guest' } : installing ? { kind: 'beginning' } : { kind: 'none' });
  }

  useEffect(() => {
    void look();
    const again = () => void look();
    const stop = onTold((told) => {
      if (told.kind === 'failed') setFailed(told);
      if (told.kind === 'progress')
        setState((now) => (now.kind === 'ready' ? now : { kind: 'fetching', done: told.done, of: told.of }));
    });
    let installing: ServiceWorker | null = null;
    const follow = (registration: ServiceWorkerRegistration | null) => {
      registration?.addEventListener('updatefound', () => {
        installing = registration.installing;
        installing?.addEventListener('statechange', again);
      });
    };
    void registered().then(follow);
    // At the first visit of all, the page registers the worker after this part is there.
    void navigator.serviceWorker?.ready.then((registration) => {
      follow(registration);
      again();
    });
    navigator.serviceWorker?.addEventListener('controllerchange', again);
    return () => {
      stop();
      installing?.removeEventListener('statechange', again);
      navigator.serviceWorker?.removeEventListener('controllerchange', again);
    };
  }, []);

  return { state, waiting, failed, look };
}
