/** What the checks of a statement report, and what the builder's drafts are made of. */
export type StatementKind = 'mission' | 'success';
export type Severity = 'must' | 'should' | 'hint';

export interface Finding {
  /** The rule's id: its file name in lint/. */
  rule: string;
  severity: Severity;
  /** Where in the wording, as character offsets [from, to); null when the finding is about what is absent. */
  at: { from: number; to: number } | null;
  /** Words the sentence about it needs, such as the phrase found. */
  values: Record<string, string>;
}

export interface Draft {
  /** The template's id. */
  id: string;
  text: string;
  /** Part ids the draft uses. */
  uses: string[];
  /** Part ids it would use but that are still empty, shown as gaps in the text. */
  gaps: string[];
}
