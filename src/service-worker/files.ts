/** Which file of the site an address means. */

export type Meant =
  | { kind: 'file'; path: string }
  /** A folder without its last slash. */
  | { kind: 'elsewhere'; path: string }
  | { kind: 'unknown' };

/** What carries its hash in its name is the same in whatever version it is met. */
export const isNamedByHash = (path: string) => path.startsWith('_astro/');

/**
 * @param path below the site's root, as it stands in the address, without query: "assess/", "_astro/a.B1.js"
 * @param isListed whether the version has a file of that path
 */
export function meantBy(path: string, isListed: (file: string) => boolean): Meant {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return { kind: 'unknown' };
  }
  const file = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
  if (isListed(file)) return { kind: 'file', path: file };
  return isListed(`${file}/index.html`) ? { kind: 'elsewhere', path: `${path}/` } : { kind: 'unknown' };
}

/** Where a file is asked for: hosts lead from "assess/index.html" to "assess/". */
export const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
