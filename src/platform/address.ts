/**
 * What the address asks for. Once taken it is removed, so that a reload or a bookmark does not ask again.
 * @returns null when it asks for nothing by that name, or there is no address (outside a page)
 */
export function takeQuery(name: string): string | null {
  if (typeof location === 'undefined') return null;
  const address = new URL(location.href);
  const value = address.searchParams.get(name);
  if (value === null) return null;
  address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
  return value;
}
