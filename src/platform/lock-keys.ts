/** What stays in the site's storage while the workspace is locked: none of it tells whose work is here. */

/** Where folders are remembered in the store "settings" (storage.ts). */
export const folderPrefix = 'folder:';

const staying: ReadonlySet<string> = new Set([
  'attune:theme',
  'attune:letters',
  'attune:reminder',
  'attune:guest',
  'attune:locked',
  'attune:update-later',
]);

/**
 * What somebody types who was invited, or asked three questions, is theirs and not the workspace's: it has its own page, and its own
 * way to be cleared.
 */
const ofOthers = ['attune:respond', 'attune:staff-answers'];

export const keepsWhenLocked = (name: string): boolean =>
  staying.has(name) || ofOthers.some((each) => name.startsWith(each));

export const takesWhenUnlocked = (name: string): boolean => name.startsWith('attune:') && !keepsWhenLocked(name);
