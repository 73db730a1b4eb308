/** Lets a view that does not count count again, or takes one that counts out. */
import type { Response, Round, View } from '../../engagement/engagement';
import { peopleOf } from './people';

/**
 * A late view, or one taken out by hand, comes in the place of what the same person answered besides: nobody counts twice without
 * being said to be two people. That is said by letting in one that was replaced: both count then.
 * @param id of a view; another one changes nothing
 * @returns the round with the view in or out, and with those it replaces out
 */
export function withOut<Into extends Pick<Round, 'responses'>>(round: Into, id: string, out: View['out']): Into {
  const people = peopleOf(round.responses);
  const view = round.responses.find((each): each is View => each.via !== 'self' && each.id === id);
  if (!view || view.out === out) return round;
  if (out === null && view.out !== 'replaced')
    for (const other of people.viewsOf(view))
      if (other.id !== id && other.out === null) people.put({ ...other, out: 'replaced' });
  if (out === null && view.out === 'replaced') return { ...round, responses: ofItsOwn(people.responses, view) };
  people.put({ ...view, out });
  return { ...round, responses: people.responses };
}

/** Tags of codes end below it, so that no code is ever taken for one of these people's. */
const firstOwnTag = 10_000;

/** The view counts, under an id by which it is from now on another person's. */
function ofItsOwn(responses: readonly Response[], view: View): Response[] {
  const ids = new Set(responses.map(({ id }) => id));
  const letters = view.id.split('-')[2] ?? '0';
  let tag = firstOwnTag;
  while (ids.has(`v-${tag}-${letters}`)) tag += 1;
  return responses.map((each) => (each.id === view.id ? { ...view, id: `v-${tag}-${letters}`, out: null } : each));
}
