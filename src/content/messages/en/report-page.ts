/** Words of the report page: what can be taken away, brought back and kept. The report's own words stand in report.ts. */

const moment = (instant: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
const practices = (count: number) => (count === 1 ? '1 practice answered' : `${count} practices answered`);

export const reportPage = {
  title: 'Report',
  description: 'The report for your board as a PDF, and your work as a file that you can open again.',
  lead: 'Take your result with you: a PDF to hand round, a backup to come back to.',

  downloads: {
    heading: 'Download',
    pdf: {
      button: 'Download PDF',
      about:
        'For a board, on A4: a two-page summary, then every practice, the plan by month, both statements, method and limits.',
    },
    summary: { button: 'Download summary (PDF)', about: 'The first two pages alone.' },
    slides: { button: 'Download slides (.pptx)', about: '' },
    word: { button: 'Download Word file (.docx)', about: '' },
    markdown: { button: 'Download Markdown (.md)', about: '' },
    calendar: { button: 'Download calendar (.ics)', about: '' },
    workbook: { button: 'Download workbook (.xlsx)', about: '' },
    table: { button: 'Download table (.csv)', about: '' },
    jira: { button: 'Download for Jira (.csv)', about: '' },
    asana: { button: 'Download for Asana (.csv)', about: '' },
    trello: { button: 'Download for Trello (.csv)', about: '' },
    planner: { button: 'Download for Microsoft Planner (.csv)', about: '' },
    answersWorkbook: { button: 'Download answer sheet (.xlsx)', about: '' },
    answersTable: { button: 'Download answer sheet (.csv)', about: '' },
    backup: {
      button: 'Download backup',
      about:
        'All that you typed, in one small file. It opens here again, in any browser, and is the only copy outside this one.',
    },
  },
  lastBackup: (instant: string) => `Last backup: ${moment(instant)}.`,
  noBackup: 'No backup has been downloaded yet. Browsers may clear what a site keeps, so take one now and then.',
  building: 'Building the PDF',
  cancel: 'Cancel',
  cancelled: 'Stopped. No file was made.',
  done: (name: string) => `${name} is with your downloads.`,
  lost: (characters: readonly string[]) =>
    `${characters.length === 1 ? 'One character' : `${characters.length} characters`} could not be drawn; a small square stands for ${characters.length === 1 ? 'it' : 'each'} in the PDF:`,
  undrawable: (characters: readonly string[]) =>
    `The PDF cannot draw ${characters.length === 1 ? 'one character' : `${characters.length} characters`} that you typed; a small square will stand for ${characters.length === 1 ? 'it' : 'each'}:`,
  undrawableHelp: 'The backup keeps what you typed, and the printed summary shows what this device can draw.',
  lostHelp: 'The PDF has Latin, Greek and Cyrillic letters and common symbols. Nothing you typed has changed.',
  failed:
    'The file could not be made: a part of this site could not be fetched. What you typed is safe. Check your connection, reload this page and try again.',

  open: {
    heading: 'Open a backup',
    button: 'Open a backup',
    about: 'A file that ends in .attune.json. It opens beside your other files and replaces none.',
    orDrop: 'or drop the file here',
    drop: 'let go to open it',
    reading: 'Reading the file.',
    unnamed: 'Unnamed organisation',
    ok: (name: string) => `${name} is open. Your other files are as they were.`,
    known: (name: string) => `${name} was here already, exactly as in the file, and is open now. Nothing was added.`,
    safe: 'Nothing here was changed.',
    notJson: 'This is no backup of Attune: it is not even written as one. Look for a file that ends in .attune.json.',
    foreign: 'This file was written by another program. Look for a file that ends in .attune.json.',
    newer: (version: number | undefined) =>
      `This backup was written by a newer Attune${version === undefined ? '' : ` (version ${version} of the file)`}. Reload this page to get the newest Attune, then open the file again.`,
    damagedAt: (path: string) =>
      `This backup is damaged at “${path}”. If you have another copy of it, open that; if someone edited the file, undo the edit.`,
    damaged:
      'This backup is cut short or damaged. If you have another copy of it, open that, or fetch the file once more.',
    tooLarge: 'This file is far larger than any backup. Look for a file that ends in .attune.json.',
    unreadable:
      'The browser could not read the file. If it lies in the cloud or on another drive, copy it to this device and try again.',
  },

  files: {
    heading: 'Your files in this browser',
    about: 'Each organisation is a file of its own. They stay in this browser on this device.',
    open: 'Open',
    openNow: 'Open now',
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
    waiting: 'Putting the summary together.',
    failed:
      'The summary could not be put together: a part of this site could not be fetched. What you typed is safe. Reload the page to try again.',
  },
};
