import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Listens to what happens inside an element that is no control itself: the controls are in it, and what they have in
 * common is done once for all of them.
 */
export function useListener<Name extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement>,
  name: Name,
  handle: (event: HTMLElementEventMap[Name]) => void,
): void {
  const latest = useRef(handle);
  latest.current = handle;
  useLayoutEffect(() => {
    const listen = (event: HTMLElementEventMap[Name]) => latest.current(event);
    const target = element.current;
    target?.addEventListener(name, listen);
    return () => target?.removeEventListener(name, listen);
  }, []);
}
