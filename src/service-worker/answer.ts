/**
 * What the worker answers, and what it leaves to the network. Pages come from this version alone; what has its hash in its name
 * from whichever version has it, so that a tab of a former version keeps its parts.
 */
import { checked } from './checked';
import { isNamedByHash, meantBy } from './files';
import { keyOf, listedAt, ownCache, ownName } from './keeping';
import { scope, type FetchEvent } from './scope';
import { keepTypeface } from './typefaces';

/** Pages opened with `?fresh`, the way past this worker: neither they nor what they fetch is answered here. */
const past = new Set<string>();

/** @returns the path below the site's root, or null for what is no file of the site */
function pathOf(url: URL): string | null {
  const { origin, pathname } = new URL(scope.registration.scope);
  return url.origin === origin && url.pathname.startsWith(pathname) ? url.pathname.slice(pathname.length) : null;
}

/** Answers, or does nothing: then the browser asks the network as if there were no worker. */
export function answer(event: FetchEvent): void {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const url = new URL(request.url);
  const path = pathOf(url);
  if (path === null || past.has(event.clientId)) return;
  if (request.mode === 'navigate') {
    if (url.searchParams.has('fresh')) past.add(event.resultingClientId);
    else event.respondWith(page(event, path, url.search));
  } else {
    const meant = meantBy(path, (file) => listedAt(file) !== undefined);
    if (isNamedByHash(path)) event.respondWith(partOf(event, path));
    else if (meant.kind === 'file') event.respondWith(fromVersion(event, meant.path));
  }
}

async function page(event: FetchEvent, path: string, search: string): Promise<Response> {
  const meant = meantBy(path, (file) => listedAt(file) !== undefined);
  if (meant.kind === 'file') return fromVersion(event, meant.path);
  if (meant.kind === 'elsewhere') return Response.redirect(keyOf(meant.path) + search);
  try {
    return await fetch(event.request);
  } catch {
    return notHere('404.html', 404);
  }
}

async function fromVersion(event: FetchEvent, file: string): Promise<Response> {
  const found = await kept(ownName(), keyOf(file));
  if (found) return found;
  try {
    const response = await fetch(event.request);
    event.waitUntil(mend(file, response.clone()));
    return response;
  } catch (error) {
    if (event.request.mode !== 'navigate') throw error;
    return notHere('offline/index.html', 503);
  }
}

async function partOf(event: FetchEvent, path: string): Promise<Response> {
  const key = keyOf(path);
  const found = await kept(undefined, key);
  if (found) return found;
  const response = await fetch(event.request);
  if (listedAt(path)) event.waitUntil(mend(path, response.clone()));
  else if (path.endsWith('.woff')) event.waitUntil(keepTypeface(key, response.clone()).catch(() => undefined));
  return response;
}

/** @param cacheName where to look; everywhere without. A cache that cannot be read is as good as none. */
async function kept(cacheName: string | undefined, key: string): Promise<Response | undefined> {
  return caches.match(key, cacheName === undefined ? {} : { cacheName }).catch(() => undefined);
}

/** What the browser threw away, or was not fetched to save somebody's data, is kept when it comes and is right. */
async function mend(file: string, response: Response): Promise<void> {
  try {
    const cache = await ownCache();
    const right = cache && (await checked(response, listedAt(file)!));
    if (right) await cache.put(keyOf(file), right);
  } catch {
    // No room: it was answered all the same.
  }
}

/** One of the site's own pages that says so; the browser's own where even that is gone. */
async function notHere(file: string, status: number): Promise<Response> {
  const found = await kept(ownName(), keyOf(file));
  return found ? new Response(found.body, { status, headers: found.headers }) : Response.error();
}
