import { useEffect, useRef, useState } from 'preact/hooks';
import type { Presented } from '../../../domain/workshop/present/presented-schema';
import { newId } from '../../../platform/ids';
import { goneAfter, openPresentHost, type PresentHost } from '../../../platform/present-channel';

/**
 * Sends what the room sees to the presenter's window, and takes it away when the page goes or another client is opened.
 * @returns whether a presenter listens
 */
export function useHost(session: string, presented: Presented): boolean {
  const host = useRef<PresentHost | null>(null);
  const [isHeard, setHeard] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const heard = () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => setHeard(false), goneAfter);
      setHeard(true);
    };
    const open = () => {
      host.current = openPresentHost(session, newId(), heard);
    };
    const close = () => {
      host.current?.close();
      host.current = null;
    };
    open();
    // A page that is put aside may come back as it was, without its effects running again.
    const reopen = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    addEventListener('pagehide', close);
    addEventListener('pageshow', reopen);
    return () => {
      removeEventListener('pagehide', close);
      removeEventListener('pageshow', reopen);
      close();
      if (timer !== null) clearTimeout(timer);
      setHeard(false);
    };
  }, [session]);
  useEffect(() => host.current?.show(presented), [session, presented]);
  return isHeard;
}
