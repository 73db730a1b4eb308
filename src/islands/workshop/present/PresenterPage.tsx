import { useEffect, useState } from 'preact/hooks';
import { readPresented, type Presented } from '../../../domain/workshop/present/presented-schema';
import { isSession, openPresenter } from '../../../platform/present-channel';
import { PresenterView } from './PresenterView';

/** The presenter's window: shows what it is sent and keeps nothing. Its address names whom it listens to. */
export function PresenterPage() {
  const [shown, setShown] = useState<Presented | null>(null);
  useEffect(() => {
    let end = () => {};
    const listen = () => {
      end();
      setShown(null);
      const session = location.hash.slice(1);
      end = isSession(session)
        ? openPresenter(session, (picture) => setShown(picture === null ? null : readPresented(picture)))
        : () => {};
    };
    listen();
    addEventListener('hashchange', listen);
    return () => {
      removeEventListener('hashchange', listen);
      end();
    };
  }, []);
  return <PresenterView shown={shown} />;
}
