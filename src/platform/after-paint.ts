/**
 * Runs a task once the next frame is on the screen, so that what a person just did shows first. Calls made until then
 * are one call. In a hidden tab it waits until the tab is seen.
 * @returns the function to call instead of the task
 */
export function afterPaint(task: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        waiting = false;
        task();
      }),
    );
  };
}
