/** What this tab remembers of the work goes when another tab locks it or removes it for ever, whatever page this one shows. */
import { openTabChannel } from '../../platform/channel';
import { readIsLocked } from '../../platform/settings';

/** @param id of what was removed for ever, empty for all; null: all is locked */
const forget = (id: string | null) =>
  void import('../../stores/forget-in-tab').then(
    ({ forgetInTab }) => forgetInTab(id),
    () => undefined,
  );

/** Listens, and looks whenever the page is shown: asleep, or on its way from page to page, the tab heard nothing. */
export function forgetHere(): void {
  openTabChannel(
    ({ id, isForever }) => isForever && forget(id),
    (word) => word === 'locked' && forget(null),
  );
  addEventListener('pageshow', () => readIsLocked() && forget(null));
}
