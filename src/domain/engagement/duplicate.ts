/** An engagement made from another one: for a second try, or for the same set-up with somebody else. */
import { createRound, currentRound } from './create';
import { emptyPlan, emptyWorkshop } from './empty';
import type { Engagement, Round } from './engagement';
import { limits } from './limits';

export interface DuplicateInput {
  /** Of the copy; its rounds are named after it, so that what comes back for a round of the original is none of the copy's. */
  id: string;
  /** Cut where it is longer than a name may be. */
  name: string;
  /** Plain date on which the copy's one round begins, where answers stay behind. */
  startedOn: string;
  withAnswers: boolean;
}

/**
 * @returns everything under new ids, in use; or, without answers, what was set up: the organisation with its look, what
 *   goes into the report, the weights, the working calendar and how people are asked
 */
export function duplicate(original: Engagement, { id, name, startedOn, withAnswers }: DuplicateInput): Engagement {
  const rounds = withAnswers
    ? original.rounds.map((round, place) => renamed(round, `${id}-${place + 1}`))
    : [setUpAs(currentRound(original), `${id}-1`, startedOn)];
  return { ...original, id, archivedOn: null, organisation: { ...original.organisation, name: cut(name) }, rounds };
}

/** The same round as one of its own. What its calendar files carried was sent for the other round, so nothing is known of it. */
function renamed(round: Round, id: string): Round {
  const responses = round.responses.map((each) => (each.via === 'self' ? { ...each, id: `${id}-self` } : each));
  return { ...round, id, responses, calendar: {} };
}

function setUpAs(round: Round, id: string, startedOn: string): Round {
  const { workingWeek, daysOff, holidays, owners, capacity } = round.plan;
  const { asks, functions, practices, reader, promise, ownCounts, minutes } = round.workshop;
  return {
    ...createRound(id, round.edition, startedOn),
    way: round.way,
    weights: round.weights,
    plan: { ...emptyPlan, workingWeek, daysOff, holidays, owners, capacity },
    workshop: { ...emptyWorkshop, asks, functions, practices, reader, promise, ownCounts, minutes },
  };
}

/** Never in the middle of a sign that takes two units. */
function cut(name: string): string {
  return name.slice(0, limits.shortText).replace(/[\uD800-\uDBFF]$/, '');
}
