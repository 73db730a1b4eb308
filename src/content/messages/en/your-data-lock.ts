/** Words of the lock of the whole workspace: the part of "Your data", and what a page shows while it is locked. */
export const workspaceLock = {
  heading: 'Lock this browser’s workspace',
  helps:
    'For a computer that others use: every organisation kept here is locked with a passphrase, with its earlier states. Each page that shows one then asks for the passphrase, and no organisation can be read without it.',
  helpsNot:
    'It is no help against a program that watches what you type, against a passphrase that is easily guessed, or against somebody who searches the disk for what was there before you locked it. Closing the browser does not lock: press the button before you go.',
  stays:
    'Folders that you had chosen are forgotten, and you choose them again. What somebody typed here as an invited person, or for the three questions to staff, lies apart and is not locked.',
  backupFirst: 'Take a backup first: whoever forgets the passphrase has lost all of it.',
  button: 'Lock everything',
  working: 'Locking. This takes a moment.',
  cannot:
    'This browser cannot lock anything here: the page did not come over a secure connection (https). On a computer that others use, take a backup and erase everything instead.',
  guest: 'You are a guest here: nothing is kept, so there is nothing to lock.',
  outcomes: {
    already: 'It is locked already. Load this page again.',
    unsaved: 'Something you typed here could not be saved yet, and would be lost. Nothing was locked.',
    busy: 'Another tab kept saving meanwhile. Close it, then lock again. Nothing was locked.',
    full: 'This browser’s storage is too full to lock it. Nothing was locked.',
    failed: 'It could not be locked. Everything is as it was.',
  },

  locked: {
    title: 'This workspace is locked',
    about: 'Every organisation in this browser opens with the passphrase it was locked with, exactly as it was.',
    wrong: 'That is not the passphrase. Small and capital letters count. Try as often as you like.',
    damaged:
      'What is locked here is not whole any more, so no passphrase opens it. If you have a backup, go on as a guest, or remove this and open the backup.',
    full: 'It cannot be opened: this browser’s storage is too full to unpack it. Make room on this device, then try again.',
    failed:
      'It could not be opened: this browser’s storage did not answer. It is as it was. Load the page again and try once more.',
    cannot:
      'It cannot be unlocked here: the page did not come over a secure connection (https). Open the page that way.',
    otherwise: 'Without the passphrase',
    guest: 'Go on as a guest',
    guestAbout: 'Work here without what is locked. Nothing that you type then is kept.',
    file: 'Download it, locked as it is',
    fileAbout: '“Open a backup” takes the file in any browser, with the same passphrase.',
    fileName: (date: string) => `attune-browser-${date}.attune-locked.json`,
    fileFailed: 'It could not be read. Load the page again and try once more.',
    remove: 'Remove it for ever',
    removeAbout: 'All that is locked here goes, and nobody can bring it back.',
    removeSure: 'Remove all of it? No passphrase brings it back.',
    removeYes: 'Yes, remove it for ever',
    removeNo: 'Keep it',
    removeFailed: 'It could not be removed. It is still here, locked.',
    elsewhere: 'Method, library and the answers to an invitation work without it.',
  },
} as const;
