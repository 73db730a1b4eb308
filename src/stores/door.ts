/** The door through which documents come in. A page fetches it once there is something to let in, or somebody may type. */
import { latePart } from '../lib/late-part';
import { whenIdle } from '../platform/when-idle';

export type Door = typeof import('./behind-the-door');

let open: Door | null = null;
const load = latePart(() => import('./behind-the-door'));

/** @returns the door where it is there already, else null: what is typed before is checked when it comes */
export function theDoor(): Door | null {
  return open;
}

/** Has it fetched before somebody needs it. Where that fails, whoever needs it tries again. */
export function fetchDoorSoon(): void {
  void fetchDoor().catch(() => undefined);
}

/** For pages to type on: whoever loses the network after they were opened still has everything saved. */
export function fetchDoorWhenIdle(): void {
  whenIdle(fetchDoorSoon);
}

/** Fetches the door once. @throws {NotFetched} where that fails (no network); the next call tries again */
export async function fetchDoor(): Promise<Door> {
  open ??= await load();
  return open;
}
