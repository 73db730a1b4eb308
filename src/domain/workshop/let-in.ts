/** Lets a view that does not count count again, or takes one that counts out. */
import type { Round, View } from '../engagement/engagement';
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
  people.put({ ...view, out });
  return { ...round, responses: people.responses };
}
