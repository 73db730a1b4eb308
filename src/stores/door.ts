/**
 * The door through which documents come in and go out, in two parts, each fetched when it is needed. The first saves what is typed
 * (behind-the-door.ts): a page to type on has it as soon as it is idle. The second reads what is there (reading.ts).
 */
import { latePart } from '../lib/late-part';
import { whenIdle } from '../platform/when-idle';

export type Door = typeof import('./behind-the-door');
export type Reading = typeof import('./reading');

let open: Door | null = null;
let reader: Reading | null = null;
const load = latePart(() => import('./behind-the-door'));
const loadReading = latePart(() => import('./reading'));

/** @returns the door where it is there already, else null: what is typed before is checked when it comes */
export function theDoor(): Door | null {
  return open;
}

/** @returns what reads documents where it is there already, else null */
export function theReading(): Reading | null {
  return reader;
}

/** For pages to type on: whoever loses the network after they were opened still has everything saved. */
export function fetchDoorWhenIdle(): void {
  whenIdle(() => void fetchDoor().catch(() => undefined));
}

/** Fetches the door once. @throws {NotFetched} where that fails (no network); the next call tries again */
export async function fetchDoor(): Promise<Door> {
  open ??= await load();
  return open;
}

/** Has both parts fetched before somebody needs them. Where that fails, whoever needs one tries again. */
export function fetchReadingSoon(): void {
  void fetchReading().catch(() => undefined);
}

/** Fetches what reads documents, and the door with it. @throws {NotFetched} as fetchDoor */
export async function fetchReading(): Promise<Reading> {
  [reader] = await Promise.all([loadReading(), fetchDoor()]);
  return reader;
}
