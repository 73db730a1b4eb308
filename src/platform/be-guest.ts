/** Beginning and ending to be a guest (guest.ts): fetched when somebody does. */
import { guestKey, isGuest } from './guest';

/** Makes this tab a guest's. What it remembered of other work is put aside until the guest leaves. */
export function beginGuest(): void {
  if (isGuest()) return;
  try {
    const before = ours();
    sessionStorage.setItem(guestKey, JSON.stringify(before));
    for (const [name] of before) sessionStorage.removeItem(name);
  } catch {
    // A tab without storage of its own keeps nothing anyway.
  }
}

/** Ends it: all that the guest left in this tab is gone, and what was put aside is back. The page must have let go of it before. */
export function endGuest(): void {
  try {
    const before = JSON.parse(sessionStorage.getItem(guestKey) ?? '[]') as [string, string][];
    for (const [name] of ours()) sessionStorage.removeItem(name);
    for (const [name, value] of before) sessionStorage.setItem(name, value);
  } catch {
    // As above.
  }
}

/** What of a guest is in this tab: names and values. @throws where storage is refused */
function ours(): [string, string][] {
  const names = Object.keys(sessionStorage).filter((name) => name.startsWith('attune:'));
  return names.map((name) => [name, sessionStorage.getItem(name) ?? '']);
}
