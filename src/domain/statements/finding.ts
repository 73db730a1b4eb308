/** What the checks of a statement report, and what the builder's drafts are made of. */
import type { MissionPartId, SuccessPartId } from '../engagement/engagement';

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
  /** Where each part it uses stands in the text, in order: character offsets [from, to). */
  places: { part: string; from: number; to: number }[];
  /** Part ids it would use but that are still empty, shown as gaps in the text. */
  gaps: string[];
}

/** A way to mend a finding in one press. */
export type Mend =
  /** Puts this text in place of the stretch; a stretch of no length is a place to put it in. */
  | { kind: 'replace'; from: number; to: number; text: string }
  /** Puts one stretch in the other's place, such as two figures the wrong way round; the first comes first in the text. */
  | { kind: 'exchange'; first: { from: number; to: number }; second: { from: number; to: number } }
  /** Asks who, what changes and how one will know, and makes a sentence of it in place of this one. */
  | { kind: 'rewrite'; from: number; to: number }
  /** Takes the stretch out here and keeps these words of it in a part that is still empty. */
  | {
      kind: 'move';
      from: number;
      to: number;
      of: StatementKind;
      part: MissionPartId | SuccessPartId;
      text: string;
    }
  /** Goes to the part of the builder that is still open. */
  | { kind: 'part'; part: MissionPartId | SuccessPartId };
