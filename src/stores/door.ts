/** The door through which documents come in. A page fetches it once there is something to let in, or somebody about to type. */

export type Door = typeof import('./behind-the-door');

let open: Door | null = null;

/** @returns the door where it is there already, else null: what is typed before is checked when it comes */
export function theDoor(): Door | null {
  return open;
}

/** Has it fetched before somebody needs it. Where that fails, whoever needs it tries again. */
export function fetchDoorSoon(): void {
  void fetchDoor().catch(() => undefined);
}

/** Fetches the door once. Where that fails (no network), the next call tries again. @throws what the import threw */
export async function fetchDoor(): Promise<Door> {
  open ??= await import('./behind-the-door');
  return open;
}
