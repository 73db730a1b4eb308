/** Puts the notice at the top of the page. Fetched when there is something to decide. */
import { h, render } from 'preact';
import { $conflicts, followConflicts } from '../../../stores/conflicts';
import { ConflictNotice } from './ConflictNotice';

let isShown = false;

export function showConflicts(): void {
  const content = document.querySelector('#content');
  if (isShown || !content) return;
  isShown = true;
  const place = document.createElement('div');
  content.prepend(place);
  followConflicts();
  render(h(ConflictNotice, null), place);
  $conflicts.listen(() => keepInPlace(place));
}

/** Whoever is typing goes on at the same place of the screen. */
function keepInPlace(place: HTMLElement): void {
  const before = place.offsetHeight;
  requestAnimationFrame(() => {
    const isTyping = document.activeElement instanceof HTMLElement && document.activeElement !== document.body;
    const grown = place.offsetHeight - before;
    // Browsers that keep what is in view in place did so already; only at the very top of a page they do not.
    if (isTyping && grown !== 0 && scrollY === 0) scrollBy(0, grown);
  });
}
