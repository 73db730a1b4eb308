/** A page that opens nothing because the workspace is locked: fetched when it is. */
import { showLocked } from '../lock/show';
import { forgetInTab } from './forget-in-tab';

/** The panel stands in the place of the page, and what the tab still remembered of the work is gone. */
export function lockedHere(): void {
  showLocked();
  void forgetInTab(null);
}
