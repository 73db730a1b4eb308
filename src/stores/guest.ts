/** Beginning and ending to be a guest, on a page that has work open. */
import { beginGuest, endGuest } from '../platform/be-guest';
import { flush, forget } from './engagement';

/** Saves what is the owner's and makes the tab a guest's. The page has to be loaded again: what is open on it is not the guest's. */
export async function becomeGuest(): Promise<void> {
  await flush();
  // From here on nothing is kept for the owner: what could not be saved now would be lost, and stays for the next page.
  dispatchEvent(new Event('pagehide'));
  beginGuest();
  await forget('');
}

/** Lets go of all that the guest typed. The page has to be loaded again. */
export async function leaveGuest(): Promise<void> {
  await forget('');
  endGuest();
}
