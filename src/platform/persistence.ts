/**
 * Whether the browser may throw away what it keeps for this site when it needs room. It can be asked to keep it: some browsers decide
 * by themselves, some ask the person. A browser may lack any of this.
 */
import { read, write } from './settings';

const key = 'attune:keep-asked';

export type Persistence = 'kept' | 'notKept' | 'unknown';

export async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'notKept';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to keep it; it may ask the person. To be called when somebody wants it, or where nobody is asked. */
export async function askToKeep(): Promise<Persistence> {
  write(() => localStorage, key, 'yes');
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'notKept';
  } catch {
    return 'unknown';
  }
}

/** @returns whether asking would trouble nobody: the permission was given */
export async function isKeepingAllowed(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'persistent-storage' })).state === 'granted';
  } catch {
    return false;
  }
}

/** Whether this browser was asked before, or the person put it off: nobody is offered it twice. */
export const wasKeepingOffered = (): boolean => read(() => localStorage, key) !== null;

export function noteKeepingOffered(): void {
  write(() => localStorage, key, 'yes');
}

/** @returns bytes this site uses and may use, as far as the browser says so; null where it does not */
export async function roomForSite(): Promise<{ used: number; of: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? null : { used: usage, of: quota };
  } catch {
    return null;
  }
}
