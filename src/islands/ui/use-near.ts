import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Says when a part of the page below what is seen first is wanted: once somebody scrolls near, or once the browser has
 * nothing else to do and there is something of the user's own to show. Then it is there on paper too.
 */
export function useNear(place: RefObject<HTMLElement>, hasOwn: boolean): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const want = () => setNear(true);
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && want(), {
      rootMargin: '600px',
    });
    watch.observe(place.current!);
    const stopWaiting = hasOwn ? whenIdle(want) : () => {};
    return () => {
      watch.disconnect();
      stopWaiting();
    };
  }, [hasOwn]);
  return isNear;
}

/** Safari has no idle callback. */
function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = requestIdleCallback(act);
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, 1_000);
  return () => clearTimeout(timer);
}
