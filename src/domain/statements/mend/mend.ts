/** What a mend is made from. A mend is one file a rule or kind; index.ts lists them. */
import type { LintWords } from '../../../content/schema';
import type { DraftTemplate, DraftWords } from '../drafts/drafts';
import type { Finding, Mend, StatementKind } from '../finding';
import type { CatalogueMetric, StatementParts } from '../lint/rule';

/** What the mends of one language need beside the lists of the checks. */
export interface MendingWords {
  /** Verbs in the form behind "to" that a promise is made with: "answer", "deliver". */
  verbs: readonly string[];
  /** Where adding "s" or "ing" is not enough: the verb, the form for one ("has"), the form in "-ing". */
  irregular: Readonly<Record<string, { one?: string; ing?: string }>>;
  /** Plain words for jargon, each for one form: "utilising" is "using". */
  plain: Readonly<Record<string, string>>;
  /** Jargon that only decorates the noun or the verb beside it: taken out, nothing is lost. */
  ornaments: readonly string[];
  /** Sentences that say a part, as templates of a draft. */
  frames: Readonly<Record<StatementKind, Readonly<Record<string, string>>>>;
  /** The sentence in place of a wish, and the parts it asks for. */
  rewrite: Readonly<Record<StatementKind, DraftTemplate & { asks: readonly string[] }>>;
  /** Units as they are written behind a number, by the unit of a metric. */
  units: Readonly<Partial<Record<CatalogueMetric['unit'], string>>>;
  /** Words of a sentence about what happens when it goes wrong, and about what wins. */
  recovery: readonly string[];
  collision: readonly string[];
}

export interface MendContext {
  wording: string;
  parts: StatementParts;
  /** Parts of the other statement: what is moved there fills what is empty. */
  otherParts: StatementParts;
  words: LintWords;
  metrics: readonly CatalogueMetric[];
  /** First day of the plan, plain date; null when none is known. */
  startOn: string | null;
  mending: MendingWords;
  drafting: DraftWords;
}

export interface MendInput extends MendContext {
  kind: StatementKind;
  finding: Finding;
}

/** @returns the ways to mend this finding, best first; none where no sound one exists */
export type Mender = (input: MendInput) => Mend[];
