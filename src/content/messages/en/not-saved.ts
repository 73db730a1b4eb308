/** Words of the header for what seldom happens: fetched when it does. */

export const notSavedWords = {
  failed: {
    full: 'Not saved: this browser’s storage is full.',
    blocked: 'Not saved: this browser keeps no data for this page.',
    unknown: 'Not saved: this browser’s storage did not answer.',
    locked: 'Not saved: the workspace was locked.',
    newer: 'Not saved: a newer Attune, in another tab, wrote this too. Load the page again: what you typed goes along.',
    tooMany: 'Not saved: with what another tab took in there are more views than a round may hold.',
    guest: 'You are a guest: nothing is kept.',
  },
  unreadable: {
    newer: 'What was saved here comes from a newer Attune and is kept as it is.',
    damaged: 'What was saved here cannot be read and is kept as it is.',
  },
  removed: 'What was open here was removed for ever',
  gone: 'This browser has lost what was saved here. A backup brings it back.',
};
