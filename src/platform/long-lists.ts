/**
 * Long lists in a record, kept as text: the database copies every object it is given and gives back, one by one, on the page's own
 * thread. A text of ten thousand views is copied in no time, and written anew only when the list is another.
 */

/** Lists from this length on. */
const longFrom = 500;
/** No field of a document is called that. */
const field = 'attune:list';

type Fields = Record<string, unknown>;

/** By the list: parts of a document are never changed, only replaced. */
const texts = new WeakMap<object, string>();

/** @param value as JSON can hold it, but for fields that are undefined @returns the same with its long lists of objects as texts */
export function withListsAsText(value: unknown): unknown {
  if (Array.isArray(value))
    return isLong(value) ? { [field]: textOf(value) } : changed(value, value.map(withListsAsText));
  if (!isFields(value)) return value;
  return changedFields(value, withListsAsText);
}

/** @returns the value as it was before withListsAsText. What is no such text is left as it is */
export function withListsOfText(value: unknown): unknown {
  if (Array.isArray(value)) return changed(value, value.map(withListsOfText));
  if (!isFields(value)) return value;
  const text = value[field];
  if (typeof text === 'string' && Object.keys(value).length === 1) return listOf(text) ?? value;
  return changedFields(value, withListsOfText);
}

function isLong(list: readonly unknown[]): boolean {
  return list.length >= longFrom && list.every((item) => typeof item === 'object' && item !== null);
}

function textOf(list: object): string {
  let text = texts.get(list);
  if (text === undefined) texts.set(list, (text = JSON.stringify(list)));
  return text;
}

function listOf(text: string): unknown[] | null {
  try {
    const list = JSON.parse(text) as unknown;
    if (!Array.isArray(list)) return null;
    texts.set(list, text);
    return list;
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
