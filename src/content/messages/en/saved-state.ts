/** Words of the saved state in every page's header. */

export const savedStateWords = {
  locked: 'Locked',
  saving: 'Saving',
  /** @param time "14:02", or "20 November, 14:02" when it was not today */
  saved: (time: string) => `Saved in this browser ${time}`,
  /** Stands between the organisation's name and the state. */
  separator: ' · ',
  example: (name: string) => `Example: ${name}`,
  failed: {
    /** What saves did not come: no network, or a site built anew since the page was opened. */
    unfetched: 'Kept, not saved yet: a part of this page did not arrive.',
    unopened: 'What you saved here is not open yet: a part of this page did not arrive.',
    /** Until the words for it are there (not-saved.ts). */
    otherwise: 'Not saved.',
  },
  again: 'Load the page again',
  backup: 'Download a backup',
  backupFailed: 'The backup could not be made: check your connection',
  own: 'Back to your own work',
  leaveGuest: 'Leave guest mode',
};
