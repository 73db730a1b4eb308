/** What one step changed in a round, field by field, so that taking it back leaves alone whatever else changed since. */
import type { Round } from '../engagement/engagement';
import { isFields, type Fields } from '../engagement/fields';

/** One field, before and after; undefined where it was not there. Items of a list with ids are named by their id. */
export interface FieldChange {
  path: string[];
  before?: unknown;
  after?: unknown;
}
export type Patch = FieldChange[];

/** @returns the fields in which the two differ, none when they are equal; its parts are shared with both, not copied */
export function diffRounds(before: Round, after: Round): Patch {
  return [...differences(before, after, [])];
}

/**
 * Undo gives the patch's fields their values from before, redo those from after.
 * Where the round is as the patch left it, the result equals the former round. Where it changed since, only the fields
 * of the patch are touched; of lists of words and holidays only what the patch added or took away; and what lies inside
 * something that is not there any more stays away.
 * @returns a new round that shares what was not touched with the old one
 */
export function applyPatch(round: Round, patch: Patch, way: 'undo' | 'redo'): Round {
  return patch.reduce((current, { path, before, after }) => {
    const [from, to] = way === 'undo' ? [after, before] : [before, after];
    return setAt(current, { path, from, to }, 0) as Round;
  }, round);
}

function* differences(before: unknown, after: unknown, path: string[]): Generator<FieldChange> {
  if (before === after) return;
  const [old, now] = isChoice(path) ? [before ?? {}, after ?? {}] : [before, after];
  if (
    isFields(old) &&
    isFields(now) &&
    sameShape(old, now) &&
    !(isChoice(path) && (isEmpty(before) || isEmpty(after)))
  ) {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      yield* differences(own(old, key), own(now, key), [...path, key]);
    }
  } else if (isItems(before) && isItems(after) && idsOf(before) === idsOf(after)) {
    for (const [place, item] of before.entries()) yield* differences(item, after[place], [...path, item.id]);
  } else if (!same(before, after)) {
    yield { path, before, after };
  }
}

interface Setting {
  path: readonly string[];
  from: unknown;
  to: unknown;
}

/** @param depth how much of the path leads to the value given */
function setAt(value: unknown, setting: Setting, depth: number): unknown {
  const { path, from, to } = setting;
  if (depth === path.length) return replaced(value, from, to);
  const key = path[depth]!;
  if (isItems(value)) {
    return value.map((item) => (item.id === key ? setAt(item, setting, depth + 1) : item));
  }
  const isInChoice = isChoice(path.slice(0, depth));
  if (isInChoice && value === undefined) return to === undefined ? value : setAt({}, setting, depth);
  if (!isFields(value)) return value;
  const before = own(value, key);
  const after = setAt(before, setting, depth + 1);
  if (after === before) return value;
  if (after !== undefined) return { ...value, [key]: after };
  const { [key]: _, ...others } = value;
  return isInChoice && isEmpty(others) ? undefined : others;
}

/** A list that changed since keeps what others put into it; figures (person-days, working days) are taken whole. */
function replaced(value: unknown, from: unknown, to: unknown): unknown {
  if (!isBag(value) || !isBag(from) || !isBag(to) || same(value, from)) return to;
  const added = from.filter((item) => !includes(to, item));
  const missing = to.filter((item) => !includes(from, item) && !includes(value, item));
  return [...value.filter((item) => !includes(added, item)), ...missing];
}

/** The choice about an action: it comes with its first field and goes with its last. */
function isChoice(path: readonly string[]): boolean {
  return path.length === 3 && path[0] === 'plan' && path[1] === 'choices';
}

/** An answer or a state of another kind has other fields: it is taken whole. */
function sameShape(before: Fields, after: Fields): boolean {
  return before['kind'] === after['kind'] && before['state'] === after['state'];
}

function isEmpty(value: unknown): boolean {
  return isFields(value) && Object.keys(value).length === 0;
}

/** What the record itself holds: never what it inherits, whatever the key. */
function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** A list of things that are told apart by their ids: responses. */
function isItems(value: unknown): value is { id: string }[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const ids = new Set(value.map((item) => (isFields(item) ? item['id'] : null)));
  return ids.size === value.length && [...ids].every((id) => typeof id === 'string');
}

function idsOf(items: readonly { id: string }[]): string {
  return JSON.stringify(items.map(({ id }) => id));
}

/** A list in which each item stands for itself: words, holidays. */
function isBag(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((item) => typeof item !== 'number');
}

function includes(items: readonly unknown[], wanted: unknown): boolean {
  return items.some((item) => same(item, wanted));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
