/** The engagement of this browser that something from outside belongs to, found without opening any. */
import { attempt } from '../platform/storage';

export interface FoundRound {
  engagement: string;
  /** Of the organisation, as typed; may be empty. */
  name: string;
  /** False for a round that another one followed. */
  isCurrent: boolean;
}

/**
 * Looks through what is stored as it lies there, not through the door: of hundreds of engagements one is opened at most.
 * @param fits asked for each round
 * @returns null when none fits, or storage is refused
 */
export async function findRound(fits: (round: { id: string; edition: string }) => boolean): Promise<FoundRound | null> {
  return attempt(async (db) => {
    let found: FoundRound | null = null;
    // One after the other: all of them at once may be a hundred megabytes.
    let cursor = await db.transaction('engagements').store.openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const value = cursor.value.engagement;
      const rounds = valuesOf(value, 'rounds');
      for (const [at, round] of rounds.entries()) {
        const [id, edition] = [textOf(round, 'id'), textOf(round, 'edition')];
        if (id === '' || edition === '' || !fits({ id, edition })) continue;
        const isCurrent = at === rounds.length - 1;
        found = { engagement: cursor.key, name: textOf(fieldOf(value, 'organisation'), 'name'), isCurrent };
        if (isCurrent) return found;
      }
    }
    return found;
  }).catch(() => null);
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function valuesOf(value: unknown, key: string): readonly unknown[] {
  const field = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
}

function textOf(value: unknown, key: string): string {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : '';
}
