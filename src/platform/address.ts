/** What the address asks for. Once taken it is removed, so that a reload or a bookmark does not ask again. */
export function takeQuery(name: string): string | null {
  const address = new URL(location.href);
  const value = address.searchParams.get(name);
  if (value === null) return null;
  address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
  return value;
}
