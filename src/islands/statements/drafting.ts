/** The drafts with their words, and what ties a wording to its parts: fetched once the page stands. */
import { draftWords } from '../../content/messages/en/statement-drafts';
import { missionDrafts, successDrafts } from '../../domain/statements/drafts/drafts';
import { linkedParts, relink } from '../../domain/statements/drafts/link';
import { textsBeside } from '../../domain/statements/drafts/texts';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { $engagement } from '../../stores/engagement';
import { $statements } from '../../stores/statements';
import type { Parts, Statement } from './edits';

/** Longer texts are not looked through for what they still say. In characters. */
const longText = 2_500;

/** What a part is called inside a sentence: "who it is for". */
export const nameOf = (part: string): string => (draftWords.gaps as Record<string, string>)[part] ?? part;

const texts = (): string[] => textsBeside($engagement.get().organisation, $statements.get().foundation);

/** The drafts of parts that have not changed since: what is typed into the wording asks for them at every letter. */
const made: Record<StatementKind, WeakMap<Parts, Draft[]>> = { mission: new WeakMap(), success: new WeakMap() };

export function draftsOf(kind: StatementKind, parts: Parts): Draft[] {
  let drafts = made[kind].get(parts);
  if (!drafts) {
    drafts = kind === 'mission' ? missionDrafts(parts, draftWords, texts()) : successDrafts(parts, draftWords, texts());
    made[kind].set(parts, drafts);
  }
  return drafts;
}

/** Where the typing in one part began: half a word on the way stands nowhere for certain, or by chance. */
let begun: { kind: StatementKind; part: string; parts: Parts; wording: string; result: string } | null = null;

/**
 * What a wording becomes when its parts change: one that is still the draft it was taken from is that draft again; one
 * edited by hand follows where it still says what the part said.
 */
export function followed(kind: StatementKind, { draft, parts, wording }: Statement, after: Parts): string {
  if (draft === null || wording.trim() === '') return wording;
  if (isDraft(kind, { draft, parts, wording }))
    return draftsOf(kind, after).find(({ id }) => id === draft)?.text ?? wording;
  const part = Object.keys({ ...parts, ...after }).find((id) => parts[id as keyof Parts] !== after[id as keyof Parts]);
  if (part === undefined) return wording;
  const isGoingOn = begun?.kind === kind && begun.part === part && begun.result === wording;
  const from = isGoingOn && begun !== null ? begun : { parts, wording };
  const result = relink(kind, from.wording, draft, from.parts, after, draftWords, texts());
  begun = { kind, part, parts: from.parts, wording: from.wording, result };
  return result;
}

/** @returns the parts the wording follows, and those it has left; null where no draft was taken, or the text is long */
export function linksOf(
  kind: StatementKind,
  { draft, parts, wording }: Statement,
): { linked: string[]; loose: string[] } | null {
  if (draft === null || wording.trim() === '' || wording.length > longText) return null;
  return linkedParts(kind, wording, draft, parts, draftWords, texts());
}

/** True while the wording is the draft it was taken from, to the letter. */
export const isDraft = (kind: StatementKind, { draft, parts, wording }: Statement): boolean =>
  draftsOf(kind, parts).some(({ id, text }) => id === draft && text === wording);

/** True when somebody wrote this wording: it is not empty, and no draft says the same. */
export function isHandmade(kind: StatementKind, { parts, wording }: Statement): boolean {
  return wording.trim() !== '' && !draftsOf(kind, parts).some(({ text }) => text === wording);
}
