/**
 * The one way an island reads a store. Its first render has the empty document's value, as the server had, so that
 * hydration finds the attributes it expects; the real value follows before the next paint.
 */
import type { Store, StoreValue } from 'nanostores';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyValue } from '../stores/derived';
import { fetchDoorWhenIdle } from '../stores/door';
import { $loaded, loadEngagement } from '../stores/engagement';

export function useStore<SomeStore extends Store>(store: SomeStore): StoreValue<SomeStore> {
  const mounted = useRef(false);
  const [, render] = useState({});
  useLayoutEffect(() => {
    mounted.current = true;
    if (store.get() !== emptyValue(store)) render({});
    return store.listen(() => render({}));
  }, [store]);
  return mounted.current ? (store.get() as StoreValue<SomeStore>) : emptyValue(store);
}

/**
 * Has the document loaded.
 * @param page.isTypedOn true where somebody may type into a new document: what saves it is fetched before they do
 * @returns true once it is there; until then the stores hold an empty one
 */
export function useEngagementLoaded({ isTypedOn = false } = {}): boolean {
  useEffect(() => {
    void loadEngagement();
    if (isTypedOn) fetchDoorWhenIdle();
  }, []);
  return useStore($loaded);
}
