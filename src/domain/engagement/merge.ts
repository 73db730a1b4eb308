/** Brings together what two tabs made of the same document, field by field. */
import type { Engagement } from './engagement';
import { isFields, type Fields } from './fields';

/** A field that both sides changed, each to something else. */
export interface Conflict {
  /** Keys down to the field; an item of a list stands by its id. */
  path: readonly string[];
  /** What the merged document has; absent where mine took the field away. */
  mine?: unknown;
  /** What it does not have. */
  theirs?: unknown;
}

/**
 * Three-way merge. A field that only one side changed has that side's value; one that both changed has mine.
 * Sides are compared by identity below the leaves, so edits must copy what they change and keep the rest.
 * @param base what both sides started from
 * @param mine the edits that are not stored yet
 * @param theirs what is stored
 */
export function mergeEngagements(base: Engagement, mine: Engagement, theirs: Engagement): Engagement {
  return mergeWithConflicts(base, mine, theirs).merged;
}

/** As mergeEngagements. @returns the merged document, and the fields in which it could have only one of two values */
export function mergeWithConflicts(
  base: Engagement,
  mine: Engagement,
  theirs: Engagement,
): { merged: Engagement; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = merge(base, mine, theirs, { path: [], conflicts }) as Engagement;
  return { merged, conflicts };
}

/** Where the walk is, and what it found. */
interface Walk {
  path: readonly string[];
  conflicts: Conflict[];
}

const into = ({ path, conflicts }: Walk, key: string): Walk => ({ path: [...path, key], conflicts });

function merge(base: unknown, mine: unknown, theirs: unknown, walk: Walk): unknown {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  // What both began, such as the choices about one action.
  if (base === undefined && isFields(mine) && isFields(theirs) && !isOneOfKinds(mine))
    return mergeFields({}, mine, theirs, walk);
  if (isFields(base) && isFields(mine) && isFields(theirs) && sameKind(base, mine, theirs)) {
    return mergeFields(base, mine, theirs, walk);
  }
  if (isList(base) && isList(mine) && isList(theirs) && sameIds(base, mine) && sameIds(base, theirs)) {
    return mine.map((item, place) => merge(base[place], item, theirs[place], into(walk, idOf(item) ?? `${place}`)));
  }
  if (isItems(base ?? mine) && isItems(mine) && isItems(theirs)) return mergeItems(base, mine, theirs, walk);
  if (isTexts(base) && isTexts(mine) && isTexts(theirs)) return mergeTexts(base, mine, theirs);
  return oneOf(base, mine, theirs, walk);
}

/** What cannot be brought together: the one that was changed, else mine, and that there was another is said. */
function oneOf(base: unknown, mine: unknown, theirs: unknown, { path, conflicts }: Walk): unknown {
  if (sameValue(mine, base)) return theirs;
  if (!sameValue(theirs, base) && !sameValue(mine, theirs) && !isNotedByItself(path))
    conflicts.push({ path, mine, theirs });
  return mine;
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, walk: Walk): Fields {
  const merged: Fields = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const how = takenWhole.has(key) ? oneOf : merge;
    const value = how(base[key], mine[key], theirs[key], into(walk, key));
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/**
 * What Attune notes by itself, so that nobody is asked about it: the practice in view, the draft a wording came from, when
 * something happened, the wording a test was made on, and what calendars were sent.
 */
const notedByItself: ReadonlySet<unknown> = new Set('at draft seconds receivedAt invitedAt on out'.split(' '));
const isNotedByItself = (path: readonly string[]) =>
  notedByItself.has(path.at(-1)) ||
  path[2] === 'calendar' ||
  path[3] === 'revealed' ||
  (path[3] === 'tests' && path[5] === 'wording');

/** Fields whose parts mean nothing apart: where an action is held, what it lifts, who approved and when, a picture. */
const takenWhole: ReadonlySet<string> = new Set(['pin', 'lifts', 'approval', 'logo']);

/** Lists of single texts, such as days off: what either added is there, what either took away is not. */
function mergeTexts(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const both = [...mine, ...theirs.filter((text) => !mine.includes(text))];
  const kept = both.filter((text) => !base.includes(text) || (mine.includes(text) && theirs.includes(text)));
  return isInOrder(mine) && isInOrder(theirs) ? kept.toSorted() : kept;
}

type Item = Fields & { id: string };

/** Rounds and responses: what either side began is there; what one took away is not, unless the other has changed it since. */
function mergeItems(base: unknown, mine: readonly Item[], theirs: readonly Item[], walk: Walk): unknown[] {
  const [before, here, there] = [byId(isItems(base) ? base : []), byId(mine), byId(theirs)];
  const both = [...mine, ...theirs.filter(({ id }) => !here.has(id))];
  return both.flatMap((item) => {
    const [was, one, other] = [before.get(item.id), here.get(item.id), there.get(item.id)];
    if (one && other && !was && isView(one) && isView(other) && one.answers !== other.answers)
      return bothAnswers(one, other, new Set([...here.keys(), ...there.keys()]));
    if (one && other) return [merge(was, one, other, into(walk, item.id))];
    return sameValue(was, item) ? [] : [item];
  });
}

type ViewItem = Item & { answers: string; receivedAt: string; out: unknown };
/** Packed answers are those of somebody invited; one's own are told apart by practice. */
const isView = (item: Item): item is ViewItem =>
  typeof item['answers'] === 'string' && typeof item['receivedAt'] === 'string';

/** One person's answers came to both sides, and were others there: both are kept, and the later to arrive counts. */
function bothAnswers(one: ViewItem, other: ViewItem, taken: ReadonlySet<string>): ViewItem[] {
  const [former, later] = one.receivedAt < other.receivedAt ? [one, other] : [other, one];
  let number = 2;
  while (taken.has(`${former.id}-${number}`)) number += 1;
  const isPushedOut = later.out === null && former.out === null;
  return [isPushedOut ? { ...former, out: 'replaced' } : former, { ...later, id: `${former.id}-${number}` }];
}

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

/** A list of things told apart by ids of their own. */
function isItems(value: unknown): value is Item[] {
  if (!isList(value) || value.length === 0) return false;
  const ids = value.map(idOf);
  return !ids.includes(null) && new Set(ids).size === ids.length;
}

function isInOrder(texts: readonly string[]): boolean {
  return texts.every((text, place) => place === 0 || texts[place - 1]! <= text);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/**
 * What tells things apart that are taken whole: answers of different kinds and actions in different states have different
 * fields; of an event that was sent with other words no field holds for the one beside it, and of hands that were counted again
 * none for the others.
 */
const kinds = ['kind', 'state', 'fingerprint', 'levels'];

function sameKind(...sides: Fields[]): boolean {
  return sides.every((side) => kinds.every((key) => side[key] === sides[0]?.[key]));
}

function isOneOfKinds(side: Fields): boolean {
  return kinds.some((key) => side[key] !== undefined);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** Lists of things with ids (rounds, responses): the same ids in the same order. */
function sameIds(base: unknown[], side: unknown[]): boolean {
  return (
    base.length === side.length && base.every((item, place) => idOf(item) !== null && idOf(item) === idOf(side[place]))
  );
}

function idOf(item: unknown): string | null {
  return isFields(item) && typeof item['id'] === 'string' ? item['id'] : null;
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
