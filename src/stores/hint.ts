/** What the start page may know without opening the database. */
import type { Engagement } from '../domain/engagement/engagement';
import { writeHint } from '../platform/settings';
import { theDoor } from './door';

/**
 * Of a document that came out of storage or went in, so the door is there.
 * @param savedAt instant, ISO
 */
export function writeHintFor(engagement: Engagement, savedAt: string): void {
  const summary = theDoor()?.summarise(engagement);
  if (!summary) return;
  const { name, answered, of, example } = summary;
  writeHint({ name, answered, of, savedAt, example });
}
