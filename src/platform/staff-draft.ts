/** What somebody typed on the page of the three questions, kept apart from all that is theirs otherwise. */
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
