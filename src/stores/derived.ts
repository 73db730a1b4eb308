/**
 * Derived stores that also know their value for the empty document. A page is rendered on the server with that value,
 * and an island that hydrates after the document has loaded must start from it too (src/islands/use-store.ts).
 */
import { computed, type ReadableAtom, type Store, type StoreValue } from 'nanostores';

type Values<Stores extends readonly Store[]> = { [Place in keyof Stores]: StoreValue<Stores[Place]> };

const emptyValues = new WeakMap<object, () => unknown>();

/** @param from pure: one call to a domain function */
export function derived<const Stores extends readonly Store[], Value>(
  stores: Stores,
  from: (...values: Values<Stores>) => Value,
): ReadableAtom<Value> {
  const $derived = computed(stores as unknown as Store[], (...values) => from(...(values as Values<Stores>)));
  let known: { value: Value } | null = null;
  emptyValues.set($derived, () => {
    known ??= { value: from(...(stores.map(emptyValue) as Values<Stores>)) };
    return known.value;
  });
  return $derived;
}

/** @returns what the store holds while nothing is loaded: what the server rendered with */
export function emptyValue<SomeStore extends Store>(store: SomeStore): StoreValue<SomeStore> {
  const empty = emptyValues.get(store);
  return (empty ? empty() : (store as { init?: unknown }).init) as StoreValue<SomeStore>;
}
