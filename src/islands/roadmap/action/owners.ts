/** Owners as people type them. */
import type { PageNames } from '../names';

/** @returns the role that has this name, else the words as they were typed */
export function roleOf(names: PageNames, typed: string): string {
  const name = typed.trim();
  return Object.entries(names.roles).find(([, role]) => role.toLowerCase() === name.toLowerCase())?.[0] ?? name;
}
