import { useEffect, useState } from 'preact/hooks';

/** The fragment of the address without its "#": which view is shown and which action is open survive a reload and a link. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const read = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}
