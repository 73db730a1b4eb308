/** Which versions stay on the device. */
import { readTypefaces } from './typefaces';
import { ownName, readyAt, typefacesName, versionNames } from './keeping';
import { scope, windows } from './scope';

/** Tabs of this many former versions keep their parts. */
const formerKept = 2;

/** At the takeover: tabs that are open go on with the parts of their own version. */
export async function takeOver(): Promise<void> {
  const former = (await versionNames()).filter((name) => name !== ownName());
  const open = (await windows()).length;
  const whole = await Promise.all(former.map(isWhole));
  const kept = open > 0 ? former.filter((_, index) => whole[index]).slice(-formerKept) : [];
  await remove(former.filter((name) => !kept.includes(name)));
  await tidyTypefaces();
  await scope.clients.claim();
}

/** When no tab is open, none can need a former version. What another version has begun to fetch is left to it. */
export async function tidyWhenAlone(): Promise<void> {
  const { installing, waiting } = scope.registration;
  if (installing || waiting || (await windows()).length > 0) return;
  const former = (await versionNames()).filter((name) => name !== ownName());
  const whole = await Promise.all(former.map(isWhole));
  await remove(former.filter((_, index) => whole[index]));
}

const isWhole = async (name: string) => (await readyAt(await caches.open(name))) !== null;
const remove = (names: readonly string[]) => Promise.all(names.map((name) => caches.delete(name)));

/** Typefaces that this version has under other names go. */
async function tidyTypefaces(): Promise<void> {
  if (!(await caches.has(typefacesName()))) return;
  const cache = await caches.open(typefacesName());
  const known = await readTypefaces();
  for (const request of await cache.keys()) if (!known.has(request.url)) await cache.delete(request);
}
