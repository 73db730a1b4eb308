/** The rounds of the open document: the next one begun from the last, and taken back. */
import { currentEdition } from '../content/edition';
import { putAnswers } from '../domain/answers-table/apply';
import type { AnswerChange } from '../domain/answers-table/compare';
import type { Engagement } from '../domain/engagement/engagement';
import { currentRound } from '../domain/engagement/create';
import { ownResponse } from '../domain/engagement/progress';
import { isUntouched, nextRound, withoutLastRound } from '../domain/engagement/next-round';
import { today } from '../platform/clock';
import { newId } from '../platform/ids';
import { derived } from './derived';
import { $engagement, editEngagement } from './engagement';
import { keepRestorePoint } from './point-asked';

/** First to last; the last is the one being worked on. */
export const $rounds = derived([$engagement], ({ rounds }) => rounds);
/** The last round is as it was begun from the one before, so that taking it back loses nothing. */
export const $canTakeBackRound = derived([$engagement], isUntouched);

/** Begins a round from where the last one stands; the former rounds stay as they are. @returns whether it was begun */
export function beginNextRound(): boolean {
  return begin((engagement) => engagement);
}

/** Begins a round in which these answers stand and no others. @returns whether it was begun */
export function beginRoundWith(changes: readonly AnswerChange[]): boolean {
  return begin((engagement) => {
    const round = currentRound(engagement);
    const open = { ...round, responses: [{ ...ownResponse(round), answers: {} }] };
    return { ...engagement, rounds: [...engagement.rounds.slice(0, -1), putAnswers(open, changes)] };
  });
}

/** Takes the last round back as long as nothing was changed in it. @returns false when something was: nothing happened then */
export function takeRoundBack(): boolean {
  if (!isUntouched($engagement.get())) return false;
  return editEngagement((engagement) => (isUntouched(engagement) ? withoutLastRound(engagement) : engagement));
}

function begin(change: (engagement: Engagement) => Engagement): boolean {
  const input = { id: newId(), edition: currentEdition, startedOn: today() };
  const before = $engagement.get();
  const isBegun = editEngagement((engagement) => change(nextRound(engagement, input)));
  if (isBegun) keepRestorePoint('round', before);
  return isBegun;
}
