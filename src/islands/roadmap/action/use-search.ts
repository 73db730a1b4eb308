import { useEffect, useState } from 'preact/hooks';

/** Work for so long before the page may draw, in milliseconds. */
const slice = 24;

/**
 * Runs a search in slices, so that the page stays quick meanwhile; it stops when what it is about changes or goes.
 * @param start begins the search anew; undefined steps are tries that led to nothing
 * @param about what the search depends on
 */
export function useSearch<Found>(
  start: () => Iterator<Found | undefined>,
  about: readonly unknown[],
): { found: readonly Found[]; isDone: boolean } {
  const [state, setState] = useState<{ found: readonly Found[]; isDone: boolean }>({ found: [], isDone: false });
  useEffect(() => {
    const search = start();
    const found: Found[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const goOn = () => {
      for (const until = performance.now() + slice; performance.now() < until;) {
        const { value, done } = search.next();
        if (done) return setState({ found, isDone: true });
        if (value !== undefined) found.push(value);
      }
      timer = setTimeout(goOn);
    };
    setState({ found: [], isDone: false });
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, about);
  return state;
}
