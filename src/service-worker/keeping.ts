/** Where a version lies on this device: a cache each, and one for the typefaces of far scripts, which outlive versions. */
import { build, type Listed } from './build';
import { scope } from './scope';

const root = () => scope.registration.scope;
/** Two sites below two paths of one host keep out of each other's caches. */
const place = () => {
  const { pathname } = new URL(root());
  return pathname === '/' ? '' : `@${pathname}`;
};

export const ownName = () => `attune-${build.version}${place()}`;
export const typefacesName = () => `attune-typefaces${place()}`;

/** @returns null where somebody removed it: only an installation makes it anew, else what was erased came back */
export async function ownCache(): Promise<Cache | null> {
  return (await caches.has(ownName())) ? caches.open(ownName()) : null;
}

/** Names of the caches of all versions, the oldest first. */
export async function versionNames(): Promise<string[]> {
  const here = place();
  return (await caches.keys()).filter(
    (name) => /^attune-[0-9a-f]{16}(?:@|$)/.test(name) && (here ? name.endsWith(here) : !name.includes('@')),
  );
}

/** Under which a file is kept. */
export const keyOf = (path: string) => new URL(path, root()).href;

const readyKey = () => new URL('?attune-ready', root()).href;

/** Written last: whoever finds it finds the whole version. */
export async function setReady(cache: Cache, at: string): Promise<void> {
  await cache.put(readyKey(), new Response(at));
}

/** @returns instant, ISO, or null when the version is not whole */
export async function readyAt(cache: Cache): Promise<string | null> {
  return (await cache.match(readyKey()))?.text() ?? null;
}

const listed = new Map(build.files.map((file) => [file[0], file]));
export const listedAt = (path: string): Listed | undefined => listed.get(path);
