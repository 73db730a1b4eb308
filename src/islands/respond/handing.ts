/** What of a draft is handed over: only the practices that were asked, as the round's edition orders them. */
import type { Answers } from '../../domain/engagement/answering';
import type { Rater } from '../../domain/engagement/engagement';
import { fitsQuickCode } from '../../domain/workshop/code/editions';
import { writeCode } from '../../domain/workshop/code/write';
import type { IncomingView } from '../../domain/workshop/views/incoming';
import type { Invitation } from '../../domain/workshop/invitation/invitation';
import { practiceOrder } from '../../domain/workshop/views/order';
import { packedAnswers } from '../../domain/workshop/views/pack';
import { writeViewFile } from '../../domain/workshop/views/view-file';
import { viewNotes } from '../../domain/workshop/views/view-notes';
import type { Draft, Shown } from './draft';

/** The answers to what was asked; whatever else a draft may hold stays where it is. */
export function askedAnswers(draft: Draft, invitation: Invitation): Answers {
  return Object.fromEntries(
    invitation.practices.flatMap((practice) => {
      const answer = draft.answers[practice];
      return answer ? [[practice, answer] as const] : [];
    }),
  );
}

/** What the round wants to know of people; a function it does not have is none. */
export function askedRater({ rater }: Draft, { asks, functions }: Invitation): Rater {
  const name = rater.name?.trim();
  return {
    ...(asks.name && name ? { name } : {}),
    ...(asks.function && rater.function && functions.includes(rater.function) ? { function: rater.function } : {}),
    ...(asks.seniority && rater.seniority ? { seniority: rater.seniority } : {}),
  };
}

/** Those to choose from: a place left empty keeps the places behind it, and what stands twice is offered once. */
export function offeredFunctions({ asks, functions }: Pick<Invitation, 'asks' | 'functions'>): string[] {
  return asks.function ? [...new Set(functions.filter((each) => each.trim() !== ''))] : [];
}

/** Whether the round wants to know anything of a person that this invitation can ask. */
export function asksOfSelf(invitation: Pick<Invitation, 'asks' | 'functions'>): boolean {
  return invitation.asks.name || invitation.asks.seniority || offeredFunctions(invitation).length > 0;
}

/** @returns the id of the view: the same person, answering again, has it again */
export function viewId({ tag, letters }: Pick<Draft, 'tag' | 'letters'>): string {
  return `v-${tag}-${letters}`;
}

/** One sign a practice of the edition; open for what was not asked. */
export function packed(draft: Draft, invitation: Invitation): string {
  return packedAnswers(askedAnswers(draft, invitation), practiceOrder(invitation.edition) ?? []);
}

/** Of the short kind where that has room for everything that was asked. */
export function codeOf(draft: Draft, invitation: Invitation): string {
  const { round, edition, practices, functions } = invitation;
  const rater = askedRater(draft, invitation);
  return writeCode({
    round,
    edition,
    tag: draft.tag,
    seniority: rater.seniority ?? null,
    function: rater.function === undefined ? null : functions.indexOf(rater.function),
    answers: packed(draft, invitation),
    isQuick: fitsQuickCode(edition, practices),
  });
}

export function shownNow(draft: Draft, invitation: Invitation): Shown {
  const { name = '', seniority, function: place } = askedRater(draft, invitation);
  return {
    code: codeOf(draft, invitation),
    notes: JSON.stringify([name, viewNotes(askedAnswers(draft, invitation))]),
    role: JSON.stringify([seniority, place]),
  };
}

export type Change = 'none' | 'notes' | 'code' | 'role';

/**
 * How what is there to hand over differs from what was shown before. notes: only what a code leaves behind. role: the person
 * said something else about themselves, so that a code alone no longer tells that it is theirs.
 */
export function changeSince(before: Shown | null, now: Shown): Change {
  if (before === null) return 'none';
  if (before.role !== now.role) return 'role';
  if (before.code !== now.code) return 'code';
  return before.notes === now.notes ? 'none' : 'notes';
}

/** The text of the file: all that was asked and answered, with notes. */
export function fileOf(draft: Draft, invitation: Invitation): string {
  const { round, edition, organisation } = invitation;
  return writeViewFile({
    round,
    edition,
    organisation,
    view: { id: viewId(draft), rater: askedRater(draft, invitation), answers: { ...askedAnswers(draft, invitation) } },
  });
}

/** What goes into a workshop in this very browser. */
export function incomingOf(draft: Draft, invitation: Invitation): IncomingView {
  const answers = askedAnswers(draft, invitation);
  const notes = viewNotes(answers);
  return {
    id: viewId(draft),
    rater: askedRater(draft, invitation),
    via: 'device',
    answers: packed(draft, invitation),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    round: invitation.round,
    edition: invitation.edition,
  };
}
