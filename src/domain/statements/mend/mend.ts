/** What a mend is made from. A mend is one file a rule or kind; index.ts lists them. */
import type { LintWords } from '../../../content/schema';
import type { Finding, Mend, StatementKind } from '../finding';
import type { CatalogueMetric, StatementParts } from '../lint/rule';

export interface MendContext {
  wording: string;
  parts: StatementParts;
  /** Parts of the other statement: what is moved there fills what is empty. */
  otherParts: StatementParts;
  words: LintWords;
  metrics: readonly CatalogueMetric[];
  /** First day of the plan, plain date; null when none is known. */
  startOn: string | null;
}

export interface MendInput extends MendContext {
  kind: StatementKind;
  finding: Finding;
}

/** @returns the ways to mend this finding, best first; none where no sound one exists */
export type Mender = (input: MendInput) => Mend[];
