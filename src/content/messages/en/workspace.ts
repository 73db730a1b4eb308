/** Words of the workspace: every organisation of this browser in one list. */

/** What is said of where a round stands. */
interface Standing {
  answered: number;
  of: number;
  agreed: number;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const organisations = (count: number) => (count === 1 ? '1 organisation' : `${count} organisations`);

const states = {
  notBegun: () => 'Not begun',
  answering: ({ answered, of }: Standing) => `${answered} of ${of} answered`,
  answered: ({ of }: Standing) => `All ${of} answered`,
  inviting: () => 'Invited, no answers in yet',
  collecting: () => 'Collecting answers',
  revealed: () => 'Revealed, to talk over',
  agreed: ({ agreed }: Standing) => `Agreed on ${agreed} ${agreed === 1 ? 'practice' : 'practices'}`,
  planRunning: () => 'Plan under way',
};

export const workspaceWords = {
  title: 'Workspace',
  description: 'Every organisation kept in this browser, in one list.',
  lead: 'Every organisation kept in this browser. Each has its own answers, plan, statements and look, and none shows up in another one’s files.',
  unnamed: 'Unnamed organisation',

  tools: {
    search: 'Search names',
    show: 'Show',
    shows: { inUse: 'In use', archived: 'Archived', all: 'All' },
    sort: 'Sort by',
    sorts: { saved: 'Last saved', name: 'Name', level: 'Level, highest first' },
    count: (shown: number, of: number) => (shown === of ? organisations(of) : `${shown} of ${organisations(of)}`),
  },
  /** Heads of the columns; beside each value where there is no room for columns. */
  heads: {
    name: 'Organisation',
    level: 'Level earned',
    state: 'State',
    views: 'Views',
    round: 'Round begun',
    saved: 'Last saved',
  },
  states,
  roundOf: (startedOn: string, rounds: number) =>
    `${day.format(new Date(`${startedOn}T12:00:00`))}${rounds > 1 ? `, number ${rounds}` : ''}`,
  saved: (instant: string, now: Date) => {
    const at = new Date(instant);
    return at.toDateString() === now.toDateString() ? `Today, ${time.format(at)}` : day.format(at);
  },
  noLevel: 'None yet',
  levelWaiting: 'Being worked out',
  fictional: 'Fictional example',
  archived: 'Archived',
  openNow: 'Open now',

  none: {
    heading: 'Nothing is kept here yet',
    text: 'Each organisation you work with gets a line here, from its first answer on.',
    example: 'Open the example',
    exampleHeading: 'Look at one that is done',
    exampleAbout: 'A ferry and rail operator that we made up, answered and planned from end to end.',
  },
  nothingFound: 'No name matches. Change the search, or what is shown.',
  waiting: (count: number) => `Reading ${count} more from this browser.`,
  unreadable: (count: number) =>
    count === 1
      ? 'One more is kept here that this Attune cannot read. It is left as it is.'
      : `${count} more are kept here that this Attune cannot read. They are left as they are.`,

  begin: {
    heading: 'Begin with another organisation',
    first: 'Begin with an organisation',
    name: 'Name of the organisation',
    button: 'Begin',
    done: (name: string) => `${name} is open.`,
    assess: 'Answer for it yourself',
    workshop: 'Invite a group',
    failed: (name: string) => `${name} could not be saved in this browser.`,
    needsName: 'Give it a name first.',
  },

  menu: {
    name: (name: string) => `What to do with ${name}`,
    button: (name: string) => `More for ${name}`,
    keys: 'Arrow keys move, Escape closes.',
    open: 'Open',
    rename: 'Rename',
    duplicate: 'Duplicate',
    archive: 'Archive',
    bringBack: 'Bring back from the archive',
    backup: 'Download backup',
    remove: 'Delete',
    back: 'Back',
  },
  rename: { label: 'New name', button: 'Rename' },
  duplicate: {
    label: 'What goes into the copy',
    name: (name: string) => `Copy of ${name}`,
    all: 'Everything, answers included',
    setUp: 'The set-up alone',
    setUpHelp: 'Look, weights, working calendar and how people are asked. No answers, views, plan or statements.',
    button: 'Duplicate',
  },

  done: {
    renamed: (name: string) => `It is called ${name} now.`,
    duplicated: (name: string) => `${name} is in the list.`,
    archived: (name: string) => `${name} is archived.`,
    broughtBack: (name: string) => `${name} is in use again.`,
    removed: (name: string) => `${name} is deleted.`,
    undone: (name: string) => `${name} is back.`,
    backedUp: (file: string) => `${file} is with your downloads.`,
  },
  failed: {
    open: (name: string) => `${name} could not be opened. It is still there.`,
    rename: 'The new name could not be saved. The former one stands.',
    duplicate: (name: string) => `${name} could not be copied.`,
    archive: (name: string) => `${name} could not be changed. It is as it was.`,
    backup: 'The backup could not be made. What is kept here is as it was.',
    remove: (name: string) => `${name} could not be deleted. It is still there.`,
    undo: (name: string) => `${name} could not be brought back. If you have a backup of it, open that.`,
  },
  removed: {
    heading: 'Deleted since you opened this page',
    about: 'Until you leave it, each can be had back.',
    forEver: 'Remove something for ever',
    undo: 'Undo',
    undoNamed: (name: string) => `Undo: ${name}`,
  },

  files: {
    erase: 'Leave no trace',
    heading: 'Backups',
    about:
      'Browsers may clear what a site keeps, so take one file with everything now and then. It also holds what each person answered in a workshop, revealed or not.',
    all: 'Back up all',
    locked: { name: 'Everything, with a lock', now: 'opens only with a passphrase' },
    open: 'Open a backup',
    lock: 'Lock everything',
    withExample: 'With the example',
    making: (done: number, of: number) => `Reading ${done} of ${of}.`,
    cancel: 'Cancel',
    cancelled: 'Stopped. No file was made.',
    nothing: 'There is nothing to back up yet.',
    done: (file: string, count: number) => `${file} is with your downloads, with ${organisations(count)} in it.`,
    missing: (names: readonly string[]) => `Not in it, because it could not be read: ${names.join(', ')}.`,
    fileName: (date: string) => `attune-workspace-${date}.attune.json`,
  },
  opening: {
    reading: (found: number) => `Reading the file: ${organisations(found)} so far.`,
    heading: (count: number) => `In the file: ${organisations(count)}`,
    kinds: {
      new: 'not here yet',
      known: 'here already, the same',
      beside: 'here in another state: the one of the file comes in beside it',
    },
    damaged: (place: number) => `Number ${place} in the file`,
    errors: {
      notJson: 'damaged, cannot be read',
      foreign: 'from another program, cannot be read',
      newer: 'written by a newer Attune: reload this page, then open the file again',
      damaged: 'damaged, cannot be read',
    },
    cutShort:
      'The file ends before its end. What is listed here can be read; if you have another copy of the file, open that.',
    newer: 'This file was written by a newer Attune. Reload this page, then open it again. Nothing here was changed.',
    nothing: 'Nothing in this file can be read. Nothing here was changed.',
    nothingNew: 'All of it is here already. Nothing was added.',
    take: (count: number) => (count === 1 ? 'Bring in 1 organisation' : `Bring in ${organisations(count)}`),
    taking: (done: number, of: number) => `Bringing in ${done} of ${of}.`,
    leave: 'Leave it',
    taken: (count: number) => `${organisations(count)} came in. What was here is as it was.`,
    notTaken: (names: readonly string[]) =>
      `Not stored, most often because this browser’s storage is full: ${names.join(', ')}.`,
    failed:
      'The file could not be opened: a part of this site could not be fetched. Check your connection and try again.',
  },
} as const;
