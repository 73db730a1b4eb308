/** The engagement of this browser that something from outside belongs to, found without opening any. */
import { readSummaries, workOut, type Listed } from './summaries';

export interface FoundRound {
  engagement: string;
  /** Of the organisation, as typed; may be empty. */
  name: string;
  /** False for a round that another one followed. */
  isCurrent: boolean;
}

/**
 * Looks through what is kept beside the documents; only of those nothing is known of yet is the document read, one after
 * the other: all of them at once may be a hundred megabytes.
 * @param fits asked for each round
 * @returns null when none fits, or storage is refused
 */
export async function findRound(fits: (round: { id: string; edition: string }) => boolean): Promise<FoundRound | null> {
  try {
    const { listed, unknown } = await readSummaries();
    let found = best(listed.map((entry) => fitting(entry, fits)));
    for (const id of unknown) {
      if (found?.isCurrent) break;
      const entry = await workOut(id);
      if (entry !== null && entry !== 'unreadable') found = best([fitting(entry, fits), found]);
    }
    return found;
  } catch {
    return null;
  }
}

function fitting({ id, name, rounds }: Listed, fits: Parameters<typeof findRound>[0]): FoundRound | null {
  const at = rounds.findLastIndex((round) => fits(round));
  return at < 0 ? null : { engagement: id, name, isCurrent: at === rounds.length - 1 };
}

/** A round being worked on comes before one that another followed. */
function best(found: readonly (FoundRound | null)[]): FoundRound | null {
  return found.find((each) => each?.isCurrent) ?? found.find((each) => each !== null) ?? null;
}
