/** A function of the organisation gets another name, and the people who belong to it go along. */
import type { Round } from '../../engagement/engagement';

/**
 * Views know their function by its name. Where the former name still stands for another function, or one of the two is
 * empty, nobody can say whose they are, and they stay as they came.
 * @param former the name under which the views came in, as it stood before the change
 * @param place of the function, which has its new name already
 * @returns the same round when no view is concerned
 */
export function withFunctionCarried(round: Round, former: string, place: number): Round {
  const { functions } = round.workshop;
  const [from, to] = [former.trim(), (functions[place] ?? '').trim()];
  if (from === '' || to === '' || from === to || functions.some((each) => each.trim() === from)) return round;
  let isConcerned = false;
  const responses = round.responses.map((each) => {
    if (each.via === 'self' || each.rater.function?.trim() !== from) return each;
    isConcerned = true;
    return { ...each, rater: { ...each.rater, function: to } };
  });
  return isConcerned ? { ...round, responses } : round;
}
