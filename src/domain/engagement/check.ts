/** Whether a value may stand as the document. Apart from parse.ts: a page to type on has this before it reads anything. */
import * as v from 'valibot';
import { engagementSchema, type Engagement } from './engagement-schema';
import { isFields } from './fields';
import { limits } from './limits';

/**
 * The responses of each round when a document was found right last, by the round's id. Parts of a document are never changed, only
 * replaced, so an edit elsewhere need not look at ten thousand views again.
 */
let checked: ReadonlyMap<string, readonly unknown[]> = new Map();

/** True for a value that may stand as the document: what the stores ask before they take an edit. */
export function isEngagement(value: unknown): value is Engagement {
  const isValid = v.is(engagementSchema, unchecked(value));
  if (isValid) remember(value as Engagement);
  return isValid;
}

/** @returns the value without the views that are known to be right, unless there are too many of them */
function unchecked(value: unknown): unknown {
  if (!isFields(value) || !Array.isArray(value['rounds'])) return value;
  return { ...value, rounds: (value['rounds'] as unknown[]).map(uncheckedRound) };
}

function uncheckedRound(round: unknown): unknown {
  if (!isFields(round) || !Array.isArray(round['responses'])) return round;
  const responses = round['responses'] as unknown[];
  const before = checked.get(String(round['id']));
  if (!before || responses.length > limits.responses) return round;
  // What came in or went lies in one place of the list, mostly at its end.
  const shift = before.length - responses.length;
  const isNew = (each: unknown, place: number) =>
    !isFields(each) || (each !== before[place] && each !== before[place + shift]);
  return { ...round, responses: responses.filter((each, place) => isOwn(each) || isNew(each, place)) };
}

const isOwn = (response: unknown) => isFields(response) && response['via'] === 'self';

/** Notes a document as right, so that isEngagement() need not look at its views again. */
export function remember({ rounds }: Engagement): void {
  checked = new Map(rounds.map(({ id, responses }) => [id, responses]));
}
