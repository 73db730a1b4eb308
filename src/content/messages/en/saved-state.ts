/** Words of the saved state in every page's header. */

export const savedStateWords = {
  saving: 'Saving',
  /** @param time "14:02", or "20 November, 14:02" when it was not today */
  saved: (time: string) => `Saved in this browser ${time}`,
  /** Stands between the organisation's name and the state. */
  separator: ' · ',
  example: (name: string) => `Example: ${name}`,
  failed: {
    full: 'Not saved: this browser’s storage is full.',
    blocked: 'Not saved: this browser keeps no data for this page.',
    unknown: 'Not saved: this browser’s storage did not answer.',
  },
  unreadable: {
    newer: 'What was saved here comes from a newer Attune and is kept as it is.',
    damaged: 'What was saved here cannot be read and is kept as it is.',
  },
  backup: 'Download a backup',
  backupFailed: 'The backup could not be made: check your connection',
  own: 'Back to your own work',
};
