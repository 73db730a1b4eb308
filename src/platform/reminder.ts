/** How long before an action a calendar reminds of it; remembered in this browser. */
import { read, write } from './settings';

const key = 'attune:reminder';

/** Days before its first day; null for none. */
export const reminders = [null, 1, 2, 7] as const;

export type Reminder = (typeof reminders)[number];

export function readReminder(): Reminder {
  const kept = read(() => localStorage, key);
  return reminders.find((days) => String(days) === kept) ?? null;
}

export function writeReminder(days: Reminder): void {
  write(() => localStorage, key, days === null ? null : String(days));
}
