/** The next round, begun from where the last one stands. */
import { createRound, currentRound } from './create';
import type { Engagement, Round } from './engagement';
import { emptyPlan, emptyWorkshop } from './empty';
import { ownResponse } from './progress';

export interface NextRoundInput {
  /** Of the new round; no other round may have it. */
  id: string;
  /** The edition it is answered and scored with. */
  edition: string;
  /** Plain date. */
  startedOn: string;
}

/**
 * A round of ninety days ends where the next begins (handbook, the cycle): answers, aims, weights, what was there at the start and both
 * statements go on from how they stand, to be changed. The plan begins empty, in the same working week, with the same
 * days off, holidays, owners' days and capacity. How a group is asked goes on; what it answered, showed by hands, talked over and
 * agreed was about the former round and stays there.
 * @returns the engagement with the new round as the current one; the former rounds are untouched
 */
export function nextRound(engagement: Engagement, { id, edition, startedOn }: NextRoundInput): Engagement {
  const last = currentRound(engagement);
  const { workingWeek, daysOff, holidays, owners, capacity } = last.plan;
  const { asks, functions, reader, promise, minutes, ownCounts } = last.workshop;
  const empty = createRound(id, edition, startedOn);
  const round: Round = {
    ...empty,
    way: last.way,
    responses: [{ ...ownResponse(empty), rater: ownResponse(last).rater, answers: ownResponse(last).answers }],
    weights: last.weights,
    targets: last.targets,
    readiness: last.readiness,
    plan: { ...emptyPlan, workingWeek, daysOff, holidays, owners, capacity },
    statements: last.statements,
    workshop: { ...emptyWorkshop, asks, functions, reader, promise, minutes, ownCounts },
  };
  return { ...engagement, rounds: [...engagement.rounds, round] };
}

/** @returns whether the last round is still as it was begun: then taking it back loses nothing */
export function isUntouched(engagement: Engagement): boolean {
  const round = currentRound(engagement);
  // A round begins with one's own answers alone.
  if (engagement.rounds.length < 2 || round.responses.length > 1) return false;
  const begun = currentRound(nextRound(withoutLastRound(engagement), round));
  // Where the assessment was looked at last is no change.
  return JSON.stringify(ordered({ ...round, at: null })) === JSON.stringify(ordered(begun));
}

/** @returns the engagement without its last round; one that has a single round as it is */
export function withoutLastRound(engagement: Engagement): Engagement {
  return engagement.rounds.length < 2 ? engagement : { ...engagement, rounds: engagement.rounds.slice(0, -1) };
}

/** The order of fields says nothing: a document that was stored and read again has another. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, ordered(child)]),
  );
}
