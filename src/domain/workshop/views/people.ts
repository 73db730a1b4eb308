/** Which views of a round are one person's: found by what their ids and raters say, without walking through ten thousand. */
import type { Rater, Response, View } from '../../engagement/engagement';
import type { IncomingView } from './incoming';

/** Views while they come in. */
export interface People {
  /** All responses as they stand now, in the order of their coming. */
  readonly responses: Response[];
  readonly isChanged: boolean;
  has: (id: string) => boolean;
  /** The views that are by the person this one is by, in the order of their coming. */
  viewsOf: (incoming: Pick<IncomingView, 'id' | 'rater'>) => View[];
  /** Puts a view in the place of the one with its id, or at the end. */
  put: (view: View) => void;
}

/** A view id taken apart: `v-<tag>-<letters>`, or `v-<tag>-0` of a code, with a number behind for a later document. */
interface Person {
  /** What all ids of the person begin with. */
  key: string;
  /** Null where an id has another form: such a person has no code. */
  tag: string | null;
  isCode: boolean;
}

const form = /^v-(\d{1,5})-([0-9a-z]+)(?:-\d+)?$/;

function personOf(id: string): Person {
  const [, tag, letters] = form.exec(id) ?? [];
  if (tag === undefined || letters === undefined) return { key: id, tag: null, isCode: false };
  return { key: `v-${tag}-${letters}`, tag, isCode: letters === '0' };
}

/** Two documents of one person say the same of the person: a code carries no name. */
const roleOf = ({ seniority, function: place }: Rater) => JSON.stringify([seniority ?? '', place ?? '']);

/** Where responses stand in a list. */
interface Index {
  placeOf: Map<string, number>;
  /** Places of views by tag, or by key where there is no tag. */
  buckets: Map<string, number[]>;
}

/** Of the lists that came of views coming in: who takes ten thousand in by steps does not look through all of them at every step. */
const indexes = new WeakMap<readonly Response[], Index>();

const bucketOf = ({ tag, key }: Person) => (tag === null ? key : tag);

function file({ placeOf, buckets }: Index, { id, via }: Response, place: number): void {
  placeOf.set(id, place);
  if (via === 'self') return;
  const bucket = bucketOf(personOf(id));
  const places = buckets.get(bucket);
  if (places) places.push(place);
  else buckets.set(bucket, [place]);
}

function indexOf(responses: readonly Response[]): Index {
  const known = indexes.get(responses);
  if (known) return known;
  const index: Index = { placeOf: new Map(), buckets: new Map() };
  for (const [place, response] of responses.entries()) file(index, response, place);
  return index;
}

export function peopleOf(before: readonly Response[]): People {
  let responses: Response[] = before as Response[];
  const index = indexOf(before);
  const { placeOf, buckets } = index;
  return {
    get responses() {
      return responses;
    },
    get isChanged() {
      return responses !== before;
    },
    has: (id) => placeOf.has(id),
    viewsOf: ({ id, rater }) => {
      const person = personOf(id);
      const near = (buckets.get(bucketOf(person)) ?? []).map((place) => responses[place] as View);
      const keys = new Set([person.key, linkedKey(person, rater, near)]);
      return near.filter((view) => keys.has(personOf(view.id).key));
    },
    put: (view) => {
      const place = placeOf.get(view.id);
      if (place !== undefined && responses[place] === view) return;
      if (responses === before) {
        responses = [...before];
        // The index goes with the list it is now true of.
        indexes.delete(before);
        indexes.set(responses, index);
      }
      if (place === undefined) {
        file(index, view, responses.length);
        responses.push(view);
      } else responses[place] = view;
    },
  };
}

/**
 * A code knows of its id only the tag. It is by the person with that tag who says the same of themselves, if there is exactly one.
 * @param near views with the same tag
 */
function linkedKey(person: Person, rater: Rater, near: readonly View[]): string | null {
  if (person.tag === null) return null;
  const role = roleOf(rater);
  const alike = new Set(near.filter((view) => roleOf(view.rater) === role).map(({ id }) => personOf(id).key));
  const code = `v-${person.tag}-0`;
  const whole = [...alike, person.key].filter((key) => key !== code);
  if (new Set(whole).size !== 1) return null;
  return person.isCode ? whole[0]! : alike.has(code) ? code : null;
}

/** @returns the id it came with, or the first free one with a number behind */
export function freeId(people: People, { id }: Pick<IncomingView, 'id'>): string {
  if (!people.has(id)) return id;
  const base = personOf(id).key.slice(0, 56);
  for (let number = 2; ; number += 1) if (!people.has(`${base}-${number}`)) return `${base}-${number}`;
}
