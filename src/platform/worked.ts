/** How much was worked on each engagement since its last backup, remembered in this browser. What is damaged counts as nothing. */
import { read, write } from './settings';

const key = 'attune:worked';
/** Engagements it is remembered of, those worked on last. */
const most = 100;

/** As domain/engagement/backup-due.ts has it. */
interface Worked {
  minutes: number;
  last: number | null;
  askAt: number;
  since: string | null;
}

export function readWorked(engagement: string): Worked | null {
  const found = Object.entries(all()).find(([id]) => id === engagement)?.[1];
  if (typeof found !== 'object' || found === null) return null;
  const { minutes, last, askAt, since } = found as Partial<Record<keyof Worked, unknown>>;
  if (!isCount(minutes) || !isCount(askAt) || !(last === null || isCount(last))) return null;
  return since === null || typeof since === 'string' ? { minutes, last, askAt, since } : null;
}

export function writeWorked(engagement: string, worked: Worked): void {
  const others = Object.entries(all()).filter(([id]) => id !== engagement);
  const kept = [...others, [engagement, worked] as const].slice(-most);
  write(() => localStorage, key, JSON.stringify(Object.fromEntries(kept)));
}

function all(): object {
  try {
    const kept: unknown = JSON.parse(read(() => localStorage, key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
