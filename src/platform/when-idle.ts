/** @param act done once the page shows and has nothing more urgent to do; never where there is no page */
export function whenIdle(act: () => void): void {
  if (typeof window === 'undefined') return;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 200);
}
