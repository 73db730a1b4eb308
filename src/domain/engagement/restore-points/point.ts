/** An earlier state of a document, kept so that one can go back to it. Here is what is said of it; the state itself is beside. */

/** What it was kept before: an hour's work, a table, views of others, a round, another plan, a link's answers, going back, a newer version. */
export const restoreReasons = ['hour', 'import', 'views', 'round', 'replan', 'link', 'restore', 'version'] as const;
export type RestoreReason = (typeof restoreReasons)[number];

export interface PointFacts {
  /** Instant at which it was kept, ISO, by a clock that may have been wrong. */
  at: string;
  /** Rises with every point of an engagement, whatever the clock does. */
  number: number;
  /** Length of its text. */
  bytes: number;
}
