/** Words of the part of "Your data" that removes for ever. */
export const eraseWords = {
  heading: 'Leave no trace',
  about:
    '“Delete” in the workspace can be undone until you leave that page. What you remove here cannot be brought back: not from the history, not from earlier states, not by Undo. Files that you downloaded are not touched.',
  backup: 'Take a backup first',
  one: {
    heading: 'One organisation',
    label: 'Which one',
    choose: 'Choose one',
    unnamed: 'No name yet',
    example: (name: string) => `Example: ${name}`,
    archived: (name: string) => `${name} (archived)`,
    unreadable: (number: number) => `One that cannot be read (${number})`,
    none: 'No organisation is kept in this browser.',
    button: 'Remove it for ever',
    ask: (name: string) =>
      `This removes ${name} with its answers, notes, plan, statements, workshops, history and earlier states, in every tab. It cannot be undone.`,
    sure: 'Yes, remove it for ever',
    keep: 'Keep it',
    done: (name: string) => `${name} is gone from this browser.`,
    undone: (name: string) => `Something of ${name} is still in this browser.`,
  },
  all: {
    heading: 'Everything',
    about:
      'All organisations, what was typed here in answer to an invitation, every setting, and the site’s own files that were kept for working without a network.',
    button: 'Remove everything',
    ask: 'This removes all that Attune keeps in this browser. It cannot be undone.',
    sure: 'Yes, remove everything',
    keep: 'Keep it all',
    done: 'Attune keeps nothing in this browser any more. Close this page: another one that you open begins anew.',
    undone: 'Not everything could be removed.',
  },
  working: 'Removing, then looking whether it is gone.',
  failed:
    'This browser’s storage did not answer. Nothing may have been removed. Close other tabs of this site and try again.',
  guest:
    'You are a guest in this tab: nothing of it is stored. What others stored here is out of your reach until you leave guest mode.',
  looked: 'Where this page looked afterwards',
  empty: 'nothing',
  left: 'something is left',
  places: {
    database: 'The database: documents, history, earlier states, both versions of what two tabs changed',
    site: 'The storage of the site: backups, reminders, what could not be saved',
    tab: 'The storage of this tab: what was half typed',
    caches: 'The site’s own files',
    worker: 'What serves them without a network',
  },
  help: {
    database:
      'Another tab or window still holds the database. What was in it is emptied. Close the other tabs of this site, then do it again.',
    site: 'Another tab wrote something meanwhile. Close the other tabs of this site, then do it again.',
    tab: 'Close this tab: its storage goes with it.',
    caches: 'Clear this site’s data in the settings of your browser.',
    worker: 'Close all tabs of this site: it ends with the last of them.',
  },
  beyond:
    'A browser may keep deleted data on the disk until it needs the room, and a backup of this computer may hold it too. No page can reach those.',
};
