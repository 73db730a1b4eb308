import { useEffect, useState } from 'preact/hooks';

const queryOf = (view: string) => {
  const [name, query = ''] = location.hash.slice(1).split('?');
  return name === view ? query : null;
};

/**
 * What is chosen in a view, kept in the fragment after a "?": "#table?owner=cxLead". A reload and a link keep it, and going
 * back does not have to go through every choice.
 * @returns the choices and a way to change some of them; an empty text takes one away
 */
export function useQuery(view: string): [URLSearchParams, (patch: Record<string, string>) => void] {
  const [query, setQuery] = useState(() => queryOf(view) ?? '');
  useEffect(() => {
    const read = () => setQuery((before) => queryOf(view) ?? before);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [view]);
  const change = (patch: Record<string, string>) => {
    const params = new URLSearchParams(queryOf(view) ?? '');
    for (const [name, value] of Object.entries(patch)) {
      if (value === '') params.delete(name);
      else params.set(name, value);
    }
    const next = params.toString();
    history.replaceState(history.state, '', `#${view}${next && `?${next}`}`);
    // Replacing tells nobody, and the way back from an action has to lead here as it is now.
    dispatchEvent(new Event('hashchange'));
  };
  return [new URLSearchParams(query), change];
}
