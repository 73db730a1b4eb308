/** Words of the report page: what can be taken away, brought back and kept. The report's own words stand in report.ts. */

const moment = (instant: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
const practices = (count: number) => (count === 1 ? '1 practice answered' : `${count} practices answered`);

/** Scripts whose typefaces come one by one, as texts need them. */
const farScripts: readonly [name: string, letters: RegExp][] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Chinese, Japanese and Korean', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u],
];

export const reportPage = {
  title: 'Report',
  description: 'Your result as a report for a board, a plan for a team, and a file to come back to.',
  lead: 'What a board reads, what a team works from, and what you come back to. Every file is made here, in your browser.',

  groups: {
    board: {
      heading: 'For the board',
      about: 'The whole result to read, its first two pages alone, or slides to present it.',
    },
    choices: {
      heading: 'How the documents are made',
      about: 'For the PDF, the slides, Word and Markdown. Kept with your work.',
    },
    team: {
      heading: 'For the team',
      about: 'The actions of the ninety days with their owners and dates, for the tools people work in.',
    },
    edit: { heading: 'To edit', about: 'The report as text, for whoever must change its words.' },
    back: { heading: 'To come back', about: 'Your work as a file, or your answers as a link.' },
    answers: {
      heading: 'Answers and rounds',
      about: 'Answers filled in away from this site, and the next ninety days.',
      table: { name: 'Answers from a table', now: 'sheets to fill in and bring back' },
      rounds: {
        name: 'Rounds',
        now: (rounds: number) => (rounds === 1 ? 'this is the first' : `this is number ${rounds}`),
      },
    },
  },
  /** Said above the files of a document that nobody has begun. */
  nothingYet: 'So far there is little in any of these files.',

  downloads: {
    pdf: {
      button: 'Download PDF',
      about:
        'A two-page summary, then every practice, the plan month by month, both statements, the method and its limits.',
    },
    summary: {
      button: 'Download summary (PDF)',
      about: 'Two pages: your level, the ninety days and what is asked of the board. No backup inside.',
    },
    slides: {
      button: 'Download slides (.pptx)',
      about: 'Charts and tables that can be edited, with notes for whoever speaks.',
    },
    word: {
      button: 'Download Word file (.docx)',
      about:
        'The same report. Headings, lists and tables follow the styles of the file, so each can be restyled at once.',
    },
    markdown: { button: 'Download Markdown (.md)', about: 'Plain text for a wiki or a repository.' },
    calendar: {
      button: 'Download calendar (.ics)',
      about:
        'Each action from its first day to its last. A later file moves what has moved, in calendars that keep to the standard.',
    },
    workbook: {
      button: 'Download workbook (.xlsx)',
      about: 'A sheet each for the plan, the practices, the owners and the measures. Dates can be sorted and filtered.',
    },
    table: { button: 'Download table (.csv)', about: 'A line for each action, for any other program.' },
    jira: { button: 'Download for Jira (.csv)', about: '' },
    asana: { button: 'Download for Asana (.csv)', about: '' },
    trello: { button: 'Download for Trello (.csv)', about: '' },
    planner: { button: 'Download for Microsoft Planner (.csv)', about: '' },
    answersWorkbook: {
      button: 'Download answer sheet (.xlsx)',
      about: 'Every practice with its five sentences, to fill in away from this site. What is answered stands in it.',
    },
    answersTable: { button: 'Download answer sheet (.csv)', about: 'The same as plain text, for any other program.' },
    backup: {
      button: 'Download backup',
      about:
        'All that you typed, in one file. It opens here again, in any browser. After a workshop it holds what each person answered, revealed or not.',
    },
  },
  trackers: {
    heading: 'Into a tracker',
    about: 'A table with the columns that its import reads.',
    /** What is seen of the buttons. */
    names: { jira: 'Jira', asana: 'Asana', trello: 'Trello', planner: 'Microsoft Planner' },
  },
  backupInside: {
    label: 'Put the backup inside',
    about:
      'The PDF then carries all that you typed, notes included, and can be opened here again. Clear this if the reader should not have it.',
    others:
      'No backup goes inside: this work holds what each invited person answered. The backup is a download of its own.',
  },
  calendar: {
    owner: 'Whose actions',
    everybody: 'Everybody’s',
    remind: 'Reminder',
    reminders: { none: 'None', 1: '1 day before', 2: '2 days before', 7: '7 days before' },
  },
  lastBackup: (instant: string) => `Last backup: ${moment(instant)}.`,
  noBackup: 'No backup has been downloaded yet. Browsers may clear what a site keeps, so take one now and then.',
  building: 'Making the file',
  cancel: 'Cancel',
  cancelled: 'Stopped. No file was made.',
  done: (name: string) => `${name} is with your downloads.`,
  lost: (characters: readonly string[]) =>
    `${characters.length === 1 ? 'One character' : `${characters.length} characters`} could not be drawn; a small square stands for ${characters.length === 1 ? 'it' : 'each'} in the file:`,
  undrawable: (characters: readonly string[]) =>
    `The PDF cannot draw ${characters.length === 1 ? 'one character' : `${characters.length} characters`} that you typed; a small square will stand for ${characters.length === 1 ? 'it' : 'each'}:`,
  undrawableHelp: 'The backup keeps what you typed, and the printed summary shows what this device can draw.',
  lostHelp: 'Nothing you typed has changed.',
  /** Empty where what is lost is of no such script. */
  noTypeface: (characters: readonly string[]) => {
    const names = farScripts.filter(([, letters]) => letters.test(characters.join(''))).map(([name]) => name);
    return names.length === 0
      ? ''
      : `The typeface for ${names.join(' and for ')} is not on this device and did not come. Make the file again when there is a network.`;
  },
  failed:
    'The file could not be made, most often because a part of this site could not be fetched. What you typed is safe. Check your connection, reload this page and try again.',
  /** Said of the PDF in place of what it holds as a rule. */
  somePartsOnly: (parts: number, of: number) =>
    `With ${parts === 0 ? 'none' : parts} of its ${of} parts, as you chose under “What goes in”.`,
  /** In the place of a form that did not come. */
  notFetched:
    'This part of the site could not be fetched. What you typed is safe. Check your connection and reload this page.',
  noParts: 'Nothing would be in it: every part is left out. Choose at least one under “What goes in”.',

  choices: {
    name: 'What goes in',
    now: (parts: number, of: number, paper: 'a4' | 'letter') =>
      `${parts === of ? 'everything' : parts === 0 ? 'nothing' : `${parts} of ${of} parts`}, on ${paper === 'a4' ? 'A4' : 'Letter'}`,
  },
  brand: {
    name: 'The client’s look',
    now: (colour: boolean, logo: boolean, line: boolean) =>
      [colour && 'a colour', logo && 'a logo', line && 'a line of their own'].filter(Boolean).join(', ') ||
      'none given',
  },
  locked: { name: 'Backup with a lock', now: 'opens only with a passphrase' },
  link: { name: 'A link with the answers', now: 'for somebody else to open' },

  open: {
    heading: 'Open a backup',
    button: 'Open a backup',
    about:
      'A file that ends in .attune.json or .attune-locked.json, or a PDF that was made here with the backup inside. It opens beside your other files and replaces none.',
    orDrop: 'or drop the file here',
    drop: 'let go to open it',
    reading: 'Reading the file.',
    unnamed: 'Unnamed organisation',
    ok: (name: string) => `${name} is open. Your other files are as they were.`,
    known: (name: string) => `${name} was here already, exactly as in the file, and is open now. Nothing was added.`,
    safe: 'Nothing here was changed.',
    notJson:
      'This is no backup of Attune: it is not even written as one. Look for a file that ends in .attune.json, or for a PDF made here.',
    foreign:
      'This file was written by another program. Look for a file that ends in .attune.json, or for a PDF made here.',
    newer: (version: number | undefined) =>
      `This backup was written by a newer Attune${version === undefined ? '' : ` (version ${version} of the file)`}. Reload this page to get the newest Attune, then open the file again.`,
    damagedAt: (path: string) =>
      `This backup is damaged at “${path}”. If you have another copy of it, open that; if someone edited the file, undo the edit.`,
    damaged:
      'This backup is cut short or damaged. If you have another copy of it, open that, or fetch the file once more.',
    tooLarge:
      'This file is far larger than any backup. Look for a file that ends in .attune.json, or for a PDF made here.',
    pdf: {
      withoutBackup:
        'This PDF was made here, but without the backup inside. Look for a file that ends in .attune.json, or for a report that was downloaded with the backup inside.',
      none: 'No backup lies in this PDF. Attune did not make it, or another program has saved it since. Look for a file that ends in .attune.json, or for a PDF as it was downloaded here.',
      foreign: 'This is no PDF, though it says so. Look for a file that ends in .attune.json, or for a PDF made here.',
      damaged:
        'This PDF is damaged where the backup lies in it. If you have another copy of it, or the backup, open that.',
      tooLarge: 'The file inside this PDF is far larger than any backup.',
      failed:
        'The file could not be opened: a part of this site could not be fetched. Check your connection and try again.',
    },
    unreadable:
      'The browser could not read the file. If it lies in the cloud or on another drive, copy it to this device and try again.',
  },

  files: {
    heading: 'Your files in this browser',
    about: 'Each organisation is a file of its own. They stay in this browser on this device.',
    /** Says how many, and no name of another client. */
    others: (n: number, isBeside: boolean) =>
      isBeside ? `${n} more in this browser` : n === 1 ? '1 file in this browser' : `${n} files in this browser`,
    open: 'Open',
    openNow: 'Is open',
    remove: 'Remove',
    openNamed: (name: string) => `Open ${name}`,
    removeNamed: (name: string) => `Remove ${name}`,
    example: 'Example',
    says: (answered: number, updatedAt: string) => `${practices(answered)}, saved ${moment(updatedAt)}`,
    none: 'No file is kept yet. The first answer makes one.',
    startNew: 'Start a new one',
    started: 'A new, empty file is open. It is kept from your first answer on.',
    opened: (name: string) => `${name} is open.`,
    notOpened: (name: string) => `${name} could not be opened. It is still there.`,
    removed: (name: string) => `${name} was removed.`,
    notRemoved: (name: string) => `${name} could not be removed. It is still there.`,
    undo: 'Undo',
    undone: (name: string) => `${name} is back.`,
    notUndone: 'It could not be brought back. If you have a backup of it, open that.',
  },

  preview: {
    nothingYet: 'Nothing is answered yet',
    empty:
      'Once you have answered a few questions, the first two pages of the report stand here to read and to print: your level and what holds it back, the ninety days in one table, and what is asked of the board.',
    start: 'Answer the first question',
    heading: 'The summary, as the PDF begins',
    print: 'Print the summary',
    owner: 'Owner',
    dates: 'Dates',
    action: 'Action',
    dial: 'Position',
    overall: 'The organisation',
    after: 'Today, with a triangle for day 90',
    leftOut: 'You have left the summary out of the report. This is what it would say.',
    waiting: 'Putting the summary together.',
    failed:
      'The summary could not be put together: a part of this site could not be fetched. What you typed is safe. Reload the page to try again.',
  },
};
