/** One step from a version of the document to the next. */
export interface Migration {
  /** The version it takes. */
  from: number;
  /** The version it gives: always `from + 1`. */
  to: number;
  /** Takes a document that was valid in its version (untyped: the old types are gone) and gives a new one. */
  migrate: (document: Record<string, unknown>) => Record<string, unknown>;
}
