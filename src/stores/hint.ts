/** What the start page may know without opening the database. */
import { practices } from '../content/assessment';
import { countAnswered } from '../domain/engagement/answered';
import { currentRound } from '../domain/engagement/create';
import type { Engagement } from '../domain/engagement/engagement';
import { writeHint } from '../platform/settings';

/** @param savedAt instant, ISO */
export function writeHintFor(engagement: Engagement, savedAt: string): void {
  const { answered, of } = countAnswered(currentRound(engagement), practices);
  writeHint({ name: engagement.organisation.name, answered, of, savedAt, example: engagement.example });
}
