/** What is about to be done to the open document that one may want to go back from. */
import type { Engagement } from '../domain/engagement/engagement';
import type { RestoreReason } from '../domain/engagement/restore-points/point';

export interface AskedPoint {
  reason: RestoreReason;
  before: Engagement;
}

let asked: AskedPoint | null = null;

/**
 * To be called with a change that replaces much at once: the document as it was before it is kept with the save of that change.
 * @param before the whole document as the page had it, whatever of it was saved yet
 */
export function keepRestorePoint(reason: RestoreReason, before: Engagement): void {
  if (asked?.before.id !== before.id) asked = { reason, before };
}

export const askedPoint = (engagement: string): AskedPoint | null => (asked?.before.id === engagement ? asked : null);

/** To be called when that save went through; what was asked for meanwhile waits for the next one. */
export function pointKept(point: AskedPoint | null): void {
  if (asked === point) asked = null;
}
