/** The service worker: keeps the site on the device, so that it works without a network, in one version at a time. */
import { answer } from './answer';
import { build } from './build';
import { install, stopInstalling, tell } from './install';
import { ownCache, readyAt } from './keeping';
import type { About, Ask } from './messages';
import { atRest, atRestInUse, noteAsked } from './rest';
import { scope } from './scope';
import { takeOver, tidyWhenAlone } from './versions';

scope.addEventListener('install', (event) => event.waitUntil(install(() => new Date().toISOString())));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  noteAsked();
  answer(event);
  if (event.request.mode === 'navigate') event.waitUntil(tidyWhenAlone().catch(() => undefined));
});
scope.addEventListener('message', (event) => {
  const { kind } = (event.data ?? {}) as Partial<Ask>;
  if (kind === 'about') event.waitUntil(about().then((said) => event.ports[0]?.postMessage(said)));
  if (kind === 'stop') event.waitUntil(stopInstalling().then(() => event.ports[0]?.postMessage(kind)));
  if (kind === 'rest') event.waitUntil(atRest().then(() => event.ports[0]?.postMessage(kind)));
  if (kind === 'use') event.waitUntil(use());
});

/** Every page saves, the version in use comes to rest, this one takes its place. */
async function use(): Promise<void> {
  await tell({ kind: 'leave' });
  await atRestInUse(scope.registration.active);
  await scope.skipWaiting();
}

async function about(): Promise<About> {
  const cache = await ownCache();
  const there = cache ? (await cache.keys()).length : 0;
  const ready = cache && (await readyAt(cache));
  return {
    version: build.version,
    news: build.news,
    readyAt: ready,
    files: build.files.length,
    // One of the entries is the note that all is there.
    kept: ready === null ? there : there - 1,
    bytes: build.files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  };
}
