/** The way to the list of organisations, for whoever has several: one alone needs no list, and is not told of any. */
import { readEngagements } from '../../platform/settings';

/** Shows `#to-workspace` of the footer, which is hidden until then. */
export function showWayToWorkspace(): void {
  if (readEngagements() > 1) document.querySelector<HTMLElement>('#to-workspace')!.hidden = false;
}
