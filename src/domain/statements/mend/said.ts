/** A sentence of our own around parts of the user, made by the drafts' own grammar. */
import { missionDrafts, successDrafts, type DraftTemplate, type DraftWords } from '../drafts/drafts';
import type { Draft, StatementKind } from '../finding';
import type { StatementParts } from '../lint/rule';

/** @returns the template filled from the parts; what is empty stands in it as a gap */
export function sentenceOf(
  kind: StatementKind,
  template: DraftTemplate,
  parts: StatementParts,
  drafting: DraftWords,
): Draft {
  const drafts =
    kind === 'mission'
      ? missionDrafts(parts, { ...drafting, mission: [template] })
      : successDrafts(parts, { ...drafting, success: [template] });
  return drafts[0]!;
}
