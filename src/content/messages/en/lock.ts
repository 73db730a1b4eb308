/** Words of everything that takes a passphrase: locking a backup, opening one, and the fields themselves. */
const organisations = (count: number) => (count === 1 ? '1 organisation' : `${count} organisations`);

export const lockWords = {
  passphrase: 'Passphrase',
  again: 'The same again',
  show: 'Show what is typed',
  make: 'Make one for me',
  made: 'It is in both fields. Write it down now, away from this computer.',
  least: (characters: number) =>
    `At least ${characters} characters. Four or five words that do not belong together are easier to remember than a row of letters and digits.`,
  tooShort: (characters: number) => `Take at least ${characters} characters.`,
  differ: 'The two are not the same.',
  none: 'Type the passphrase first.',
  /** Keys of Duration (domain/lock/strength.ts). */
  guessing: {
    moment: 'Somebody who guesses would have it within the hour.',
    hours: 'Somebody who guesses would have it in hours.',
    days: 'Somebody who guesses would have it in days.',
    months: 'Somebody who guesses would need months.',
    years: 'Somebody who guesses would need years.',
    centuries: 'Somebody who guesses would need centuries.',
    ages: 'Somebody who guesses would need more than a million years.',
  },
  /** Keys of Weakness. */
  weak: {
    common: 'It is, or is made from, what many people take.',
    name: 'The name of the organisation is the first thing that is tried.',
    sequence: 'Neighbours on the keyboard or in the alphabet are soon tried.',
    repeats: 'Saying it twice adds next to nothing.',
    short: 'Another word or two would help.',
  },
  roughly: 'This is a rough estimate, for a computer built for guessing.',
  noRecovery: 'There is no way to open it without the passphrase. We cannot help.',
  working: 'Working on the passphrase.',
  /** Where the browser offers no ciphers: mostly a site over plain http. */
  cannot:
    'This browser cannot lock anything here: the page did not come over a secure connection (https). Take the plain backup, and keep it where only you can read it.',
  cannotOpen:
    'This file is locked, and this browser cannot unlock anything here: the page did not come over a secure connection (https). Open it on a page that did.',

  download: {
    about:
      'All that the backup holds, for a disk or a mailbox that others can read. What it is and how much is in it can be seen without the passphrase, and nothing else.',
    button: 'Download locked backup',
    done: (file: string) => `${file} is with your downloads. Keep the passphrase apart from it.`,
    failed: 'The file could not be made. What you typed is safe.',
  },
  downloadAll: {
    button: 'Download locked backup of everything',
    done: (file: string, count: number) =>
      `${file} is with your downloads, with ${organisations(count)} in it. Keep the passphrase apart from it.`,
    fileName: (date: string) => `attune-workspace-${date}.attune-locked.json`,
  },

  open: {
    heading: (file: string) => `${file} is locked`,
    about: 'Type the passphrase it was locked with.',
    button: 'Unlock',
    leave: 'Leave it',
    wrong: 'That is not the passphrase of this file. Small and capital letters count. Try as often as you like.',
    damaged:
      'This locked backup is damaged: not all of it is as it was written. If you have another copy of it, open that, or fetch the file once more.',
    newer:
      'This backup was locked by a newer Attune. Reload this page to get the newest Attune, then open the file again.',
    work: 'This file asks for far more or far less work on the passphrase than Attune ever does, so it is not opened. Attune did not write it.',
    safe: 'Nothing here was changed.',
  },
} as const;
