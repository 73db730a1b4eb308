/** Puts "This workspace is locked" in the place of the page. Fetched when it is. */
import { h, render } from 'preact';
import { LockedWorkspace } from './LockedWorkspace';

const id = 'locked-workspace';

export function showLocked(): void {
  const content = document.querySelector('#content');
  if (!content || document.getElementById(id)) return;
  for (const child of content.children) if (child instanceof HTMLElement) child.hidden = true;
  const place = document.createElement('div');
  place.id = id;
  place.className = 'page';
  content.prepend(place);
  render(h(LockedWorkspace, null), place);
}
