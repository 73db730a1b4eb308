/**
 * The one place that knows where the site is mounted.
 * @param path a path of the site, "/results/", with or without its first slash; a query or fragment may follow
 * @param base where the site is mounted, "/" or "/cx" or "/cx/"
 * @returns the path under that base, "/cx/results/"
 */
export function pathTo(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}
