/** Under which name this tab presents an engagement: the same after a reload, another for every client. */
import { newId } from '../../../platform/ids';
import { isSession, readPresentSession, writePresentSession } from '../../../platform/present-channel';

/** The names of engagements presented while storage was refused. */
const remembered = new Map<string, string>();

export function sessionOf(engagement: string): string {
  const before = remembered.get(engagement) ?? readPresentSession(engagement);
  const session = before !== null && isSession(before) ? before : newId();
  remembered.set(engagement, session);
  writePresentSession(engagement, session);
  return session;
}
