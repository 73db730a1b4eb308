/** Fields that two tabs changed each in its own way, kept beside the document until somebody decides. */
import { isFields, type Fields } from './fields';
import type { Conflict } from './merge';

/** @property at when they were brought together, ISO */
export interface KeptConflict extends Conflict {
  at: string;
}

export interface KeptConflicts {
  version: 1;
  /** Oldest first, at most `mostConflicts`. */
  list: readonly KeptConflict[];
  /** How many older ones had to go. */
  dropped: number;
}

/** More than anybody decides about one after the other. */
export const mostConflicts = 50;

const none: KeptConflicts = { version: 1, list: [], dropped: 0 };

/** @param stored as it was found; what is no such record counts as none */
export function readConflicts(stored: unknown): KeptConflicts {
  if (!isFields(stored) || stored['version'] !== 1 || !Array.isArray(stored['list'])) return none;
  const list = stored['list'].filter(isKept);
  return { ...none, list, dropped: typeof stored['dropped'] === 'number' ? stored['dropped'] : 0 };
}

function isKept(value: unknown): value is KeptConflict {
  if (!isFields(value) || typeof value['at'] !== 'string' || !Array.isArray(value['path'])) return false;
  return value['path'].every((key) => typeof key === 'string');
}

/** @param at instant, ISO. @returns with what was found now; of words that only grew the last is enough */
export function withConflicts(kept: KeptConflicts, found: readonly Conflict[], at: string): KeptConflicts {
  let { list } = kept;
  for (const fresh of found) {
    if (list.some((each) => isSame(each, fresh) || grewFrom(fresh, each))) continue;
    list = [...list.filter((each) => !grewFrom(each, fresh)), { ...fresh, at }];
  }
  const tooMany = Math.max(0, list.length - mostConflicts);
  return { ...kept, list: list.slice(tooMany), dropped: kept.dropped + tooMany };
}

export function withoutConflict(kept: KeptConflicts, decided: Conflict): KeptConflicts {
  return { ...kept, list: kept.list.filter((each) => !isSame(each, decided)) };
}

const isSamePlace = (one: Conflict, other: Conflict) => JSON.stringify(one.path) === JSON.stringify(other.path);
const isSame = (one: Conflict, other: Conflict) =>
  isSamePlace(one, other) && JSON.stringify(one.theirs) === JSON.stringify(other.theirs);

/**
 * @param value what the document has by now: a tab may have typed on over either version
 * @returns the versions it does not have; one that it began with and went on from it has
 */
export function missingIn(value: unknown, { mine, theirs }: Conflict): unknown[] {
  const has = (version: unknown) =>
    JSON.stringify(version ?? null) === JSON.stringify(value ?? null) ||
    (typeof version === 'string' && typeof value === 'string' && version !== '' && value.startsWith(version));
  const versions = mine === undefined || mine === '' ? [theirs] : [theirs, mine];
  return versions.filter((version) => !has(version));
}

/** The other tab typed on: `one` is how its words began. */
function grewFrom(one: Conflict, other: Conflict): boolean {
  const [before, after] = [one.theirs, other.theirs];
  return typeof before === 'string' && typeof after === 'string' && after.startsWith(before) && isSamePlace(one, other);
}

/** @returns the value at the path; undefined where nothing stands there */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((item) => isFields(item) && item['id'] === key);
    return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, document);
}

/**
 * @param value undefined takes the field away
 * @returns a copy with that value there; the document itself where the way to it is gone
 */
export function withValueAt<Document>(document: Document, path: readonly string[], value: unknown): Document {
  return put(document, path, value) as Document;
}

function put(into: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(into)) {
    const place = into.findIndex((item) => isFields(item) && item['id'] === key);
    if (place < 0) return into;
    return into.with(place, put(into[place], rest, value)).filter((item) => item !== undefined);
  }
  if (!isFields(into) || key === '__proto__') return into;
  const next = put(Object.hasOwn(into, key) ? into[key] : undefined, rest, value);
  const others: Fields = { ...into };
  if (next === undefined) delete others[key];
  else others[key] = next;
  return others;
}
