/** Small things kept beside the documents. They may be refused or lost; nothing depends on them. */

import { isGuest } from './guest';

/** What the start page needs to offer "continue" without opening the database. */
export interface Hint {
  name: string;
  answered: number;
  of: number;
  /** Instant, ISO. */
  savedAt: string;
  example: boolean;
}

/** Read by the inline script that sets the theme before the first paint (src/layouts/theme-boot.js). */
export type Theme = 'light' | 'dark';

const keys = {
  theme: 'attune:theme',
  hint: 'attune:hint',
  open: 'attune:open',
  letters: 'attune:letters',
  backups: 'attune:backups',
  leftOver: 'attune:left-over',
  engagements: 'attune:engagements',
  locked: 'attune:locked',
} as const;

/** @returns null while the theme follows the system */
export function readTheme(): Theme | null {
  const theme = read(() => localStorage, keys.theme);
  return theme === 'light' || theme === 'dark' ? theme : null;
}

export function writeTheme(theme: Theme | null): void {
  write(() => localStorage, keys.theme, theme);
}

/** @returns null when there is none, or none to be trusted */
export function readHint(): Hint | null {
  try {
    const hint = JSON.parse(read(() => localStorage, keys.hint) ?? 'null') as Partial<Hint> | null;
    if (typeof hint?.name !== 'string' || typeof hint.answered !== 'number' || typeof hint.of !== 'number') return null;
    if (typeof hint.savedAt !== 'string' || Number.isNaN(Date.parse(hint.savedAt))) return null;
    const { name, answered, of, savedAt } = hint;
    return { name, answered, of, savedAt, example: hint.example === true };
  } catch {
    return null;
  }
}

/** Of what was saved just now, so nothing is locked. */
export function writeHint(hint: Hint | null): void {
  write(() => localStorage, keys.hint, hint && JSON.stringify(hint));
  if (hint) writeIsLocked(false);
}

/** Whether the workspace is locked, for whoever cannot wait for the database. Never true where it is not, for long. */
export function readIsLocked(): boolean {
  return read(() => localStorage, keys.locked) !== null;
}

export function writeIsLocked(isLocked: boolean): void {
  write(() => localStorage, keys.locked, isLocked ? 'yes' : null);
}

/** How many engagements of one's own were listed last; 0 when that is not known. */
export function readEngagements(): number {
  return Number.parseInt(read(() => localStorage, keys.engagements)?.slice(0, 9) ?? '', 10) || 0;
}

export function writeEngagements(count: number): void {
  write(() => localStorage, keys.engagements, count < 2 ? null : String(count));
}

/** The engagement this tab has open: two tabs may help two organisations. */
export function readOpenInTab(): string | null {
  return read(() => sessionStorage, keys.open);
}

export function writeOpenInTab(id: string): void {
  write(() => sessionStorage, keys.open, id);
}

/** Letter keys that answer are on until somebody switches them off (WCAG 2.1.4). */
export function readLetters(): boolean {
  return read(() => localStorage, keys.letters) !== 'off';
}

export function writeLetters(on: boolean): void {
  write(() => localStorage, keys.letters, on ? null : 'off');
}

/** Edits on their way into the database when the page went, as text. */
export function readLeftOver(): string | null {
  return read(() => localStorage, keys.leftOver);
}

/** @returns false when the browser did not take it */
export function writeLeftOver(text: string | null): boolean {
  return write(() => localStorage, keys.leftOver, text);
}

/** @returns when the engagement's last backup was downloaded in this browser, ISO; null when never, or not known */
export function readBackupAt(engagement: string): string | null {
  const at = readBackups()[engagement];
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null;
}

/** @param at instant, ISO */
export function writeBackupAt(engagement: string | readonly string[], at: string): void {
  const fresh = Object.fromEntries([engagement].flat().map((id) => [id, at]));
  write(() => localStorage, keys.backups, JSON.stringify({ ...readBackups(), ...fresh }));
}

function readBackups(): Record<string, unknown> {
  try {
    const backups: unknown = JSON.parse(read(() => localStorage, keys.backups) ?? '{}');
    return typeof backups === 'object' && backups !== null ? { ...backups } : {};
  } catch {
    return {};
  }
}

/** Reaching for the storage can itself throw, so it is done in here. @returns null when there is nothing, or it is refused */
export function read(area: () => Storage, key: string): string | null {
  try {
    return placeOf(area).getItem(key);
  } catch {
    return null;
  }
}

/** @returns false when the browser did not take it */
export function write(area: () => Storage, key: string, value: string | null): boolean {
  try {
    if (value === null) placeOf(area).removeItem(key);
    else placeOf(area).setItem(key, value);
    return true;
  } catch {
    // Full or refused.
    return false;
  }
}

/** @returns the names that begin so; none where storage is refused */
export function namesOf(area: () => Storage, prefix: string): string[] {
  try {
    return Object.keys(placeOf(area)).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Whatever lasts would outlast a guest: theirs is all in the tab. */
const placeOf = (area: () => Storage): Storage => (isGuest() ? sessionStorage : area());
