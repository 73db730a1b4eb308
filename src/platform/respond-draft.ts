/** What somebody who was invited answered, kept in their browser apart from all else until they hand it over and clear it. */
import { namesOf, read, write } from './settings';

const prefix = 'attune:respond:';
const openKey = 'attune:respond';

/** @param place the round, and whether the device is passed round. @returns null when there is nothing, or the browser keeps nothing */
export function readRespondDraft(place: string): string | null {
  return read(() => localStorage, prefix + place);
}

/** @returns the place of each draft of this browser, with its text; none where the browser keeps nothing */
export function listRespondDrafts(): [place: string, text: string][] {
  const keys = namesOf(() => localStorage, prefix);
  return keys.map((key) => [key.slice(prefix.length), read(() => localStorage, key) ?? '']);
}

/** @param text null takes it away. @returns false when the browser did not take it */
export function writeRespondDraft(place: string, text: string | null): boolean {
  return write(() => localStorage, prefix + place, text);
}

/**
 * @param change called when another tab wrote the draft, or took it away (null)
 * @param wake called when the page was put to sleep and is shown again: it heard nothing of other tabs meanwhile
 */
export function onRespondDraft(place: string, change: (text: string | null) => void, wake: () => void): void {
  globalThis.addEventListener('pageshow', (event) => {
    if (event.persisted) wake();
  });
  globalThis.addEventListener('storage', (event) => {
    if (event.key === prefix + place) change(event.newValue);
  });
}

/** The invitation this tab answers, for the address names the practice in view by then. */
export function readOpenInvitation(): string | null {
  return read(() => sessionStorage, openKey);
}

export function writeOpenInvitation(fragment: string | null): void {
  write(() => sessionStorage, openKey, fragment);
}
