/** What somebody typed on the page of the three questions, kept apart from all that is theirs otherwise. */
import { openTabChannel } from './channel';
import { read, write } from './settings';

const key = 'attune:staff-answers';

/** @returns null when there is nothing, or the browser keeps nothing */
export function readStaffDraft(): string | null {
  return read(() => localStorage, key);
}

/** @param text null takes it away. @returns false when the browser did not take it */
export function writeStaffDraft(text: string | null): boolean {
  return write(() => localStorage, key, text);
}

/**
 * @param on.change called when another tab wrote the answers, or took them away: what is stored now may be newer than what is told
 * @param on.erase called when another tab removes everything: where nothing is stored, the storage says nothing of it
 * @param on.wake called when the page was put to sleep and is shown again: it heard nothing of other tabs meanwhile
 */
export function onStaffDraft(on: { change: () => void; erase: () => void; wake: () => void }): void {
  globalThis.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) on.change();
  });
  globalThis.addEventListener('pageshow', (event) => {
    if (event.persisted) on.wake();
  });
  openTabChannel(({ id, isForever }) => {
    if (isForever && id === '') on.erase();
  });
}
