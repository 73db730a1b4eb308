/** The workshop of the round being worked on: how it is set up, what is revealed, agreed and said. */
import { emptyTalk } from '../domain/engagement/empty';
import type { Round, Tally, Talk, View, Workshop } from '../domain/engagement/engagement';
import { withAsked } from '../domain/workshop/invitation/with-asked';
import { withOut } from '../domain/workshop/views/let-in';
import { now } from '../platform/clock';
import { derived } from './derived';
import { $round, editRound } from './engagement';

export const $workshop = derived([$round], (round) => round.workshop);
/** The views of others, those that do not count included, in the order of their coming. */
export const $views = derived([$round], (round) => round.responses.filter((each): each is View => each.via !== 'self'));

/** @returns false when the result would be no valid document: nothing changed then. So do all edits here */
export function setWorkshop(patch: Partial<Workshop>): boolean {
  return edit((workshop) => ({ ...workshop, ...patch }));
}

/** @param practices ids, at least one */
export function setAsked(practices: string[]): boolean {
  return editRound((round) => withAsked(round, practices));
}

/** Notes the moment people were first invited; later calls change nothing. */
export function markInvited(): boolean {
  return edit((workshop) => (workshop.invitedAt === null ? { ...workshop, invitedAt: now() } : workshop));
}

/** Reveals the views on these practices. What was revealed stays so: nobody can unsee it. */
export function reveal(practices: readonly string[]): boolean {
  const at = now();
  return edit((workshop) => {
    const fresh = practices.filter((practice) => workshop.revealed[practice] === undefined);
    if (fresh.length === 0) return workshop;
    return { ...workshop, revealed: { ...workshop.revealed, ...Object.fromEntries(fresh.map((id) => [id, at])) } };
  });
}

/** @param tally null takes the show of hands back */
export function setTally(practice: string, tally: Tally | null): boolean {
  return edit((workshop) => {
    const { [practice]: _, ...others } = workshop.tallies;
    return { ...workshop, tallies: tally ? { ...others, [practice]: tally } : others };
  });
}

export function setTalk(practice: string, patch: Partial<Talk>): boolean {
  return edit((workshop) => ({
    ...workshop,
    talks: { ...workshop.talks, [practice]: { ...(workshop.talks[practice] ?? emptyTalk), ...patch } },
  }));
}

/** @param level null takes the agreement back; each view stays as it is either way */
export function setAgreed(practice: string, level: Round['agreed'][string] | null): boolean {
  return editRound((round) => {
    const { [practice]: _, ...others } = round.agreed;
    return { ...round, agreed: level === null ? others : { ...others, [practice]: level } };
  });
}

/** Agrees several at once, as one change. @param levels null takes an agreement back */
export function setAgreedAll(levels: Readonly<Record<string, Round['agreed'][string] | null>>): boolean {
  return editRound((round) => {
    const agreed = { ...round.agreed };
    for (const [practice, level] of Object.entries(levels)) {
      if (level === null) delete agreed[practice];
      else agreed[practice] = level;
    }
    return { ...round, agreed };
  });
}

/** Takes a view out of the count, or lets it in again; see withOut(). */
export function setOut(view: string, out: View['out']): boolean {
  return editRound((round) => withOut(round, view, out));
}

function edit(change: (workshop: Workshop) => Workshop): boolean {
  return editRound((round) => {
    const workshop = change(round.workshop);
    return workshop === round.workshop ? round : { ...round, workshop };
  });
}
