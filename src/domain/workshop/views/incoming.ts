/** Takes the answers of others into a round: who is the same person, what is known already, what came too late. Nothing is ever lost. */
import { limits, type Rater, type Round, type View } from '../../engagement/engagement';
import { mayBeFilledIn, filledIn } from './fill-in';
import { practiceOrder } from './order';
import { freeId, peopleOf, type People } from './people';
import { plainLine } from './plain-text';

/** What a code, a link, a file or a device brought. */
export interface IncomingView {
  /** As the device that answered drew it; of a code `v-<tag>-0`. */
  id: string;
  rater: Rater;
  via: View['via'];
  /** Packed (pack.ts). */
  answers: string;
  /** By practice id. */
  notes?: View['notes'];
  /** The round and the edition it says it answers; left out where it does not say. */
  round?: string;
  edition?: string;
}

export interface Outcome {
  /** Under which it stands in the round; of one that did not come in, its own. */
  id: string;
  /**
   * new: it counts. known: the same answers of the same person are there; of a view that stands, at most a name and notes it
   * did not have were filled in. replaced: the same person answered before; this one counts, the former is out. late: it came
   * after a practice that it, or the view it would replace, answers was revealed or agreed on, and is out until it is let in. otherRound, otherEdition, full: it did
   * not come in.
   */
  kind: 'new' | 'known' | 'replaced' | 'late' | 'otherRound' | 'otherEdition' | 'full';
  /** The view of the same person that counted, or counts on. */
  former?: string;
}

/** What is asked of a round to take views in. */
export type TakingRound = Pick<Round, 'id' | 'edition' | 'responses' | 'agreed'> & {
  workshop: Pick<Round['workshop'], 'revealed'>;
};

/**
 * Takes views in, one after the other.
 *
 * @param at when they arrive
 * @returns the round, the same one when nothing came in; and what became of each, in their order
 */
export function addViews<Into extends TakingRound>(
  round: Into,
  incoming: readonly IncomingView[],
  at: string,
): { round: Into; outcomes: Outcome[] } {
  const order = practiceOrder(round.edition) ?? [];
  const people = peopleOf(round.responses);
  const shown = order.map((practice) => isShown(round, practice));
  const outcomes = incoming.map((view) =>
    take(people, { round, shown, at }, { ...view, rater: plainRater(view.rater), answers: padded(view, order) }),
  );
  return { round: people.isChanged ? { ...round, responses: people.responses } : round, outcomes };
}

interface Taking {
  round: TakingRound;
  /** By place in the order: others' answers on it were to be seen before this view came. */
  shown: readonly boolean[];
  at: string;
}

function take(people: People, { round, shown, at }: Taking, incoming: IncomingView): Outcome {
  const { id } = incoming;
  if (incoming.round !== undefined && incoming.round !== round.id) return { id, kind: 'otherRound' };
  if (incoming.edition !== undefined && incoming.edition !== round.edition) return { id, kind: 'otherEdition' };
  const theirs = people.viewsOf(incoming);
  const same = theirs.find((view) => mayBeFilledIn(view, incoming));
  if (same) {
    people.put(filledIn(same, incoming));
    return { id: same.id, kind: 'known' };
  }
  if (people.responses.length >= limits.responses) return { id, kind: 'full' };
  const counting = theirs.filter(({ out }) => out === null);
  // What a person said of something that was seen since is not changed by a later document that is silent about it.
  const isLate = [incoming, ...counting].some((each) => answersAny(each, shown));
  const former = counting.at(-1);
  const { rater, via, answers, notes } = incoming;
  const view: View = {
    id: freeId(people, incoming),
    rater,
    via,
    answers,
    ...(notes && Object.keys(notes).length > 0 ? { notes } : {}),
    receivedAt: at,
    out: isLate ? 'late' : null,
  };
  if (!isLate) for (const each of counting) people.put({ ...each, out: 'replaced' });
  people.put(view);
  const kind = isLate ? 'late' : former ? 'replaced' : 'new';
  return former ? { id: view.id, kind, former: former.id } : { id: view.id, kind };
}

const isShown = ({ workshop, agreed }: TakingRound, practice: string) =>
  workshop.revealed[practice] !== undefined || agreed[practice] !== undefined;

const answersAny = ({ answers }: Pick<View, 'answers'>, shown: readonly boolean[]) =>
  shown.some((isSeen, place) => isSeen && (answers[place] ?? '.') !== '.');

/** A view that ends early leaves the practices behind its end open. */
const padded = ({ answers }: IncomingView, order: readonly string[]) => answers.padEnd(order.length, '.');

/** A name or a function stands in sentences of the page, and must not turn them round or break them. */
function plainRater({ name, function: place, ...rest }: Rater): Rater {
  const [said, at] = [plainLine(name ?? ''), plainLine(place ?? '')];
  return { ...(said === '' ? {} : { name: said }), ...(at === '' ? {} : { function: at }), ...rest };
}
