/**
 * A guest's tab keeps nothing: no database, nothing in localStorage. What goes from page to page lies in the tab's own
 * sessionStorage and is gone when the tab is closed. What others stored here is neither read nor touched.
 */
export const guestKey = 'attune:guest';

/** Whether this tab is a guest's. */
export function isGuest(): boolean {
  try {
    return sessionStorage.getItem(guestKey) !== null;
  } catch {
    return false;
  }
}
