/** A new version that was put off is offered again on another day. */
import { read, write } from './settings';

const key = 'attune:update-later';
const day = 86_400_000;

/** @param now milliseconds since 1970 */
export function isPutOff(now: number): boolean {
  const at = Date.parse(read(() => localStorage, key) ?? '');
  // A clock that was set back must not put it off for ever.
  return at <= now && now < at + day;
}

export function putOff(now: number): void {
  write(() => localStorage, key, new Date(now).toISOString());
}
