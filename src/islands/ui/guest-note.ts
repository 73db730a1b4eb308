/** Pages without work on them say in their footer that this tab is a guest's; the others say it in their header. */
import { isGuest } from '../../platform/guest';

/** Shows `#guest-note` of the footer, which is hidden until then. */
export function showGuestNote(): void {
  if (isGuest()) document.querySelector<HTMLElement>('#guest-note')!.hidden = false;
}
