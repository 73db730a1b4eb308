import { useEffect, useState } from 'preact/hooks';
import { isInside } from './views';

/** Parts of a view come late; what has not come by then does not exist. In milliseconds. */
const patience = 5_000;

/**
 * Brings what the address names into sight and gives it the focus, once it is there: its view may just be opening.
 * @returns true while it is looked for: parts that would wait for somebody to come near are fetched then
 */
export function useTarget(hash: string, isReady: boolean): boolean {
  const [isSought, seek] = useState(false);
  useEffect(() => {
    if (!isReady || hash === '') return;
    if (!isInside(hash)) {
      begin(hash);
      return;
    }
    if (show(hash)) return;
    const stop = () => {
      watch.disconnect();
      clearTimeout(timer);
      seek(false);
    };
    const watch = new MutationObserver(() => show(hash) && stop());
    watch.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(stop, patience);
    seek(true);
    return stop;
  }, [hash, isReady]);
  return isSought;
}

/** A view that was opened from far down its page begins at its heading. */
function begin(view: string): void {
  const heading = document.getElementById(`${view}-heading`);
  const { top = 0 } = heading?.getBoundingClientRect() ?? {};
  if (heading === null || (top >= 0 && top < innerHeight)) return;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** @returns false when there is no such thing, or none that can be seen */
export function show(id: string): boolean {
  const target = document.getElementById(id);
  if (target === null) return false;
  // It may be folded away.
  for (let fold = target.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  if (target.getClientRects().length === 0) return false;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  return true;
}
