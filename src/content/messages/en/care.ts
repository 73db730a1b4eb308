/** Words of the reminder below the header: of a backup, and of asking the browser to keep what it has. */
export const careWords = {
  label: 'Care for your work',
  hour: 'An hour of work since your last backup.',
  firstHour: 'An hour of work, and no backup of it yet.',
  finished: 'Everything is answered, and there is no backup of it yet.',
  /** There is a backup, or no hour of work; what is there is worth keeping. */
  hereOnly: 'What you have here lies in this browser alone, which may clear it to make room.',
  backup: 'Download a backup',
  backedUp: 'The backup is with your downloads.',
  backupFailed: 'The backup could not be made: check your connection.',
  keep: 'Ask the browser to keep it',
  later: 'Later',
  asked: {
    kept: 'The browser keeps it: it does not clear it to make room.',
    notKept: 'The browser did not agree to keep it, so it may clear it to make room. A backup is the copy to rely on.',
    unknown: 'This browser does not say whether it keeps it. A backup is the copy to rely on.',
  },
};
