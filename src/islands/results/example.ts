/** The example fills this very page: by its button, or by a link that ends in "?example". Its content is fetched then. */
import { useEffect, useState } from 'preact/hooks';

export const openExample = async () => (await import('../../stores/workspace')).openExample();

/** Opens the example when the address asks for it, once: a reload stays with what is open. @returns true while it opens */
export function useExampleFromAddress(): boolean {
  const [opening, setOpening] = useState(() => new URLSearchParams(location.search).has('example'));
  useEffect(() => {
    if (!opening) return;
    history.replaceState(null, '', location.pathname + location.hash);
    openExample().finally(() => setOpening(false));
  }, []);
  return opening;
}
