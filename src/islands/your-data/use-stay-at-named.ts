import { useEffect } from 'preact/hooks';

/** What a person does to go elsewhere on the page. */
const goingElsewhere = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * The parts come after the page and fill as they read what is kept, and each moves those below it: the one that the address names
 * stays in view until the reader goes elsewhere.
 */
export function useStayAtNamed(parts: { current: HTMLElement | null }): void {
  useEffect(() => {
    const named = document.getElementById(location.hash.slice(1));
    if (!named || !parts.current?.contains(named)) return;
    const watch = new ResizeObserver(() => named.scrollIntoView());
    watch.observe(parts.current);
    const leave = () => {
      watch.disconnect();
      for (const sign of goingElsewhere) removeEventListener(sign, leave, true);
    };
    for (const sign of goingElsewhere) addEventListener(sign, leave, { capture: true, passive: true });
    return leave;
  }, []);
}
