/** Words of the step "Collect": how views come in, and what is said of each. */
import { count, number } from './format';

const views = (value: number) => count(value, 'view');
const files = (value: number) => count(value, 'file');
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
/** What did not come in leaves everything as it was. */
const safe = 'Nothing here was changed.';

export const collectWords = {
  number: (value: number) => number(value),
  areIn: (value: number) => (value === 1 ? 'view is in' : 'views are in'),
  none: 'Choose below how they come in. Each person’s code, link or file is one view.',
  own: (all: number) => `Your own answers count as one more: ${number(all)} in all.`,
  notCounting: (value: number) => `${count(value, 'more does', 'more do')} not count; the list says why.`,
  nothingShows: 'What they say shows in Look, once you reveal it. Here you see only who answered.',
  missing: 'This part did not come. Check the connection, then close and open it again.',

  summary: {
    kinds: {
      new: (value: number) => `${value === 1 ? 'One view' : views(value)} came in.`,
      replaced: (value: number) =>
        value === 1
          ? 'One person had answered before: the later answers count now, and the former can be let in again.'
          : `${number(value)} people had answered before: the later answers count now, and the former can be let in again.`,
      known: (value: number) => (value === 1 ? 'One was known already.' : `${number(value)} were known already.`),
      late: (value: number) =>
        value === 1
          ? 'One came after the reveal, so it does not count. You can let it in; whoever has seen the dots will then see which is new.'
          : `${number(value)} came after the reveal, so they do not count. You can let them in; whoever has seen the dots will then see which are new.`,
      otherRound: (value: number) =>
        value === 1
          ? 'One belongs to another round and stayed out. Open the engagement it was made for to take it in.'
          : `${number(value)} belong to another round and stayed out. Open the engagement they were made for to take them in.`,
      otherEdition: (value: number) =>
        value === 1
          ? 'One answers another edition of the questions and stayed out.'
          : `${number(value)} answer another edition of the questions and stayed out.`,
      full: (value: number) =>
        `${value === 1 ? 'One' : number(value)} did not fit: a round holds 20,000 views. The others are safe.`,
    },
    misread: (value: number) =>
      value === 1
        ? 'One line looks like a code but is not one.'
        : `${number(value)} lines look like codes but are not.`,
    refused: (value: number) => (value === 1 ? 'One file could not be taken.' : `${files(value)} could not be taken.`),
    passed: (value: number) => `${files(value)} without views ${value === 1 ? 'was' : 'were'} passed over.`,
    nothing: `No code, link or view was found. ${safe}`,
    cancelled: `Stopped. ${safe}`,
    failed: `The part that reads views did not come. ${safe} Check the connection and try again.`,
    undo: 'Undo',
    undoAbout: 'Undo the last taking in',
    undone: 'The last taking in was undone.',
    notUndone: 'It could not be undone: the views were changed since. Take them out in the list.',
    all: (value: number) => `What was found (${number(value)})`,
    more: (value: number) => `and ${number(value)} more`,
  },
  each: {
    new: 'came in',
    replaced: 'replaced an earlier view of the same person',
    known: 'known already',
    late: 'after the reveal, does not count',
    otherRound: 'of another round',
    otherEdition: 'of another edition',
    full: 'did not fit',
  },
  someone: 'No name',
  doesNot: 'Does not count.',

  misread: {
    at: (line: number, file: string | null) => (file === null ? `Line ${line}` : `${file}, line ${line}`),
    errors: {
      letter: 'One of its signs is in no code. Codes have no 0, 1, I or O.',
      length: 'A code has 28 signs, or 16 after the quick way. This has more or fewer.',
      mistyped: 'At least one sign is wrong. Ask the person to read it out again.',
      otherEdition: 'It answers another edition of the questions.',
      otherRound: 'It was made for another round. Open the engagement it belongs to, or ask for a new one.',
    },
    meant: (code: string) => `Did you mean ${code}?`,
    take: 'Take this one',
    takeNamed: (code: string) => `Take this one: ${code}`,
  },
  refused: {
    tooLarge: 'is too large to be a view and was not read.',
    unreadable: 'could not be read. If it lies in the cloud or on another drive, copy it here and try again.',
    noCode: 'shows no QR code that could be read. Take the picture straight on and closer.',
    backup: 'is a backup of a whole engagement, not a view. To open it, use “Open a backup” on the report page.',
    toReport: 'Go to the report page',
    newer: 'was made by a newer Attune. Reload this page, then open it again.',
    damaged: 'is damaged. Ask the person to send it again.',
    foreign: 'is no view.',
    notJson: 'is no view.',
    kind: 'is no view, no text and no picture.',
    safe,
    more: (value: number) => `${files(value)} more could not be taken.`,
  },
  busy: {
    label: 'Taking views in',
    of: (done: number, of: number) => `Reading ${number(done)} of ${files(of)}`,
    cancel: 'Stop',
  },

  ways: {
    name: 'Ways in',
    paste: { name: 'Paste', about: 'a code, or a whole chat' },
    scan: { name: 'Scan', about: 'QR codes, with the camera or from a picture' },
    files: { name: 'Files', about: 'views, chats and pictures; a whole folder too' },
    folder: { name: 'Watch a folder', about: 'a shared drive as the collector' },
    hands: { name: 'Show of hands', about: 'count for each practice' },
    here: { name: 'Pass the laptop', about: 'people answer on this device' },
  },

  paste: {
    label: 'A code, or everything people sent',
    help: 'Codes are found among other words, in links too. Capitals, spaces and dashes do not matter.',
    button: 'Take in',
    empty: 'Paste or type something first.',
    progress: (signs: number) => `${signs} of 28 signs; 16 after the quick way.`,
    right: 'This code is whole and right.',
    sign: (sign: string, place: number) =>
      `“${sign}”, sign ${place}, is in no code. Codes have no 0, 1, I or O; look again at what it could be.`,
    tooMany: (signs: number) => `${signs} signs: a code has 28, or 16 after the quick way.`,
  },

  scan: {
    start: 'Start the camera',
    stop: 'Stop the camera',
    starting: 'Waiting for the camera. Your browser may ask whether this page may use it.',
    running: 'Hold a QR code before the camera. It goes on until you stop it.',
    hidden: 'The camera stopped while the page was hidden.',
    video: 'What the camera sees',
    foreign: 'That QR code is no view.',
    other: 'Other ways: a picture of the code below, or the code typed under Paste.',
    failures: {
      insecure: 'The browser gives the camera only to pages that come over https.',
      none: 'No camera was found on this device.',
      refused: 'The camera was refused. To allow it, change the permission beside the address, then start again.',
      busy: 'Another program is using the camera. Close it there, then start again.',
      failed: 'The camera did not start.',
      reader: 'The part that reads QR codes did not come. Check the connection, then start again.',
    },
    picture: 'A picture of a QR code',
    pictureButton: 'Choose pictures',
    pictureHelp: 'Photos and screenshots; several at once. You can also paste a picture here.',
  },

  files: {
    button: 'Choose files',
    help: 'View files, chats saved as text, pictures of QR codes. You can drop files or a folder anywhere on this step.',
    drop: 'or drop them here',
    over: 'let go to take them in',
    folder: 'Choose a folder',
    folderHelp: 'Everything in it is read once. Other files are passed over; nothing is written.',
  },

  folder: {
    choose: 'Choose the folder to watch',
    about:
      'People save their view file in a folder you share. Attune looks there every few seconds while this step is open. It only reads: nothing is written into the folder.',
    cannot: 'This browser cannot keep a folder open. Choose it again whenever you want Attune to look.',
    again: 'Choose the folder again',
    watching: (name: string) => `Watching “${name}”.`,
    asks: (name: string) => `“${name}” was watched before. Your browser wants to be asked again.`,
    resume: 'Watch it again',
    refused: 'The browser did not give the folder. Choose it again, or open the files yourself.',
    lost: (name: string) =>
      `“${name}” cannot be read any more: it was moved, or the permission ended. What came in is safe. Choose the folder again.`,
    stop: 'Stop watching',
    looked: (at: string, read: number) =>
      `Looked at ${time.format(new Date(at))}: ${read === 0 ? 'nothing new' : `${files(read)} new or changed`}.`,
    cut: 'There is too much in this folder to look at all of it: only the first 5,000 entries count, four folders deep. Choose a folder that holds only views.',
    passed: (value: number) => `${files(value)} of other kinds passed over.`,
    notKept: 'The browser does not remember the folder: after a reload, choose it again.',
  },

  hands: {
    about: 'Ask for one level after the other and type how many hands you see. Only the count is kept.',
    room: 'On the projector the room sees the question and the five sentences, and no count.',
    practice: 'Practice',
    of: (place: number, all: number) => `${place} of ${all}`,
    before: 'Previous',
    next: 'Next',
    unknown: 'Don’t know',
    notApplicable: 'Does not apply',
    fewer: (name: string) => `One hand fewer: ${name}`,
    more: (name: string) => `One hand more: ${name}`,
    sum: (value: number) => (value === 0 ? 'No hands counted yet.' : `${count(value, 'hand')} in all.`),
    clear: 'Take this count back',
    revealed: 'This practice is revealed already: what you change here shows at once.',
    refused: 'That is no number of hands between 0 and 20,000. The count stays as it was.',
    counted: (value: number, all: number) => `Counted for ${number(value)} of ${count(all, 'practice')}.`,
  },

  here: {
    about:
      'Open the questions on this device and hand it round. Each person starts with an empty sheet and gives it back at the end; nobody sees what others chose.',
    start: 'Start on this device',
    answered: (value: number) =>
      value === 0
        ? 'Nobody has answered on this device yet.'
        : `${count(value, 'person has', 'people have')} answered on this device.`,
  },

  link: {
    heading: 'An answer came by link',
    from: (name: string) => `From ${name}.`,
    ask: 'It belongs to the round that is open here.',
    take: 'Take this answer in',
    known: 'This answer was taken in before. Nothing to do.',
    looking: 'Looking for the round it belongs to.',
    other: (name: string) => `It belongs to “${name}”, which is kept in this browser but not open.`,
    earlier: (name: string) =>
      `It belongs to an earlier round of “${name}”, which is closed. Ask for an answer to the round that is open.`,
    open: (name: string) => `Open “${name}”`,
    unnamed: 'Unnamed organisation',
    notFound:
      'It belongs to no round kept in this browser. Open the link in the browser the invitation came from, or open the backup of that engagement first.',
    damaged: 'The link is damaged: part of the answer is missing. Ask the person to send it again.',
    notOpened: 'That engagement could not be opened. It is still there; open it from the workspace.',
    close: 'Close',
  },

  list: {
    heading: 'Who answered',
    empty: 'Each view will stand here with when and how it came, and the name if one was given.',
    via: { code: 'by code', link: 'by link', file: 'by file', device: 'on this device' },
    out: {
      replaced: 'The same person answered again.',
      late: 'It came after the reveal.',
      removed: 'You took it out.',
    },
    when: (at: string, today: string) => {
      const date = new Date(at);
      return date.toDateString() === new Date(today).toDateString() ? time.format(date) : dayAndTime.format(date);
    },
    seniority: { leader: 'leader', manager: 'manager', 'front-line': 'front line' },
    who: (parts: readonly string[]) => parts.join(', '),
    takeOut: 'Take it out',
    letIn: 'Let it in',
    twoPeople: 'These are two people',
    /** Of one row, for those who hear it apart from its row. */
    named: (verb: string, who: string) => `${verb}: ${who}`,
    changedOut: 'It does not count any more. You can let it in again.',
    changedIn: 'It counts again.',
    more: (value: number) => `Show ${number(value)} more`,
  },
};
