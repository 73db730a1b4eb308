/** A locked browser's file, opened as a backup: what it holds of each organisation, as a backup of the whole workspace has it. */
import { withListsOfText } from '../platform/long-lists';

/**
 * @param text that was locked in a file of a browser (platform/lock.ts)
 * @returns the text of a workspace's backup, for the door that reads those; null for anything else
 */
export function workspaceTextOf(text: string): string | null {
  try {
    const kept = JSON.parse(text) as {
      stores: { engagements: [string, { engagement: unknown; updatedAt: unknown }][] };
    };
    const records = kept.stores.engagements;
    const savedAt = Object.fromEntries(records.map(([id, { updatedAt }]) => [id, updatedAt]));
    const engagements = records.map(([, { engagement }]) => withListsOfText(engagement));
    return JSON.stringify({ format: 'attune-workspace', version: 1, savedAt, engagements });
  } catch {
    return null;
  }
}
