/**
 * Long lists in a record, kept as texts: the database copies every object it is given and gives back, one by one, on the page's own
 * thread. Texts of ten thousand views are copied in no time, and of a list that changed only the part that did is written anew.
 */

/** Lists from this length on. */
const longFrom = 500;
/** No field of a document is called that. */
const field = 'attune:list';

type Fields = Record<string, unknown>;

/** Items of one text. */
const part = 500;

/** Texts by their first item: parts of a document are never changed, only replaced. */
const texts = new WeakMap<object, { items: readonly object[]; text: string }>();

/** @param value as JSON can hold it, but for fields that are undefined @returns the same with its long lists of objects as texts */
export function withListsAsText(value: unknown): unknown {
  if (isLong(value)) return { [field]: textsOf(value) };
  if (Array.isArray(value)) return changed(value, value.map(withListsAsText));
  if (!isFields(value)) return value;
  return changedFields(value, withListsAsText);
}

/** @returns the value as it was before withListsAsText. What is no such text is left as it is; null for what holds itself or has no end */
export function withListsOfText(value: unknown): unknown {
  try {
    return unpacked(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return changed(value, value.map(unpacked));
  if (!isFields(value)) return value;
  if (Array.isArray(value[field]) && Object.keys(value).length === 1) return listOf(value[field]) ?? value;
  return changedFields(value, unpacked);
}

function isLong(value: unknown): value is readonly object[] {
  if (!Array.isArray(value) || value.length < longFrom) return false;
  return value.every((item) => typeof item === 'object' && item !== null);
}

function textsOf(list: readonly object[]): string[] {
  return Array.from({ length: Math.ceil(list.length / part) }, (_, at) => {
    const items = list.slice(at * part, (at + 1) * part);
    const known = texts.get(items[0]!);
    if (known?.items.length === items.length && known.items.every((item, place) => item === items[place])) {
      return known.text;
    }
    const text = JSON.stringify(items);
    texts.set(items[0]!, { items, text });
    return text;
  });
}

function listOf(from: readonly unknown[]): unknown[] | null {
  try {
    const parts = from.map((text) => JSON.parse(text as string) as unknown);
    return parts.every((items) => Array.isArray(items)) ? parts.flat() : null;
  } catch {
    return null;
  }
}

const changed = (before: readonly unknown[], after: unknown[]) =>
  after.some((item, place) => item !== before[place]) ? after : before;

function changedFields(before: Fields, change: (value: unknown) => unknown): Fields {
  let after: Fields | null = null;
  for (const key of Object.keys(before)) {
    const value = change(before[key]);
    if (value !== before[key]) (after ??= { ...before })[key] = value;
  }
  return after ?? before;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
