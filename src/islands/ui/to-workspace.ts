/** The way to the list of organisations, for whoever has several: one alone needs no list, and is not told of any. */
import { readEngagements } from '../../platform/settings';

/** Shows `#to-workspace` of the footer, which is hidden until then. */
export function showWayToWorkspace(): void {
  const way = document.querySelector<HTMLElement>('#to-workspace');
  if (way && readEngagements() > 1) way.hidden = false;
}
