/**
 * A guest's tab keeps nothing: no database, nothing in localStorage. What goes from page to page lies in the tab's own
 * sessionStorage and is gone when the tab is closed. What others stored here is neither read nor touched.
 */
export const guestKey = 'attune:guest';

let wasGuest = false;

/** Whether this tab is a guest's. A page that was once stays one: what it holds is never kept, whoever has the tab by then. */
export function isGuest(): boolean {
  try {
    wasGuest ||= sessionStorage.getItem(guestKey) !== null;
  } catch {
    // A tab without storage of its own has no guest.
  }
  return wasGuest;
}
