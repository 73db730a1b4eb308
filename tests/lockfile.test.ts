/**
 * `npm ci` refuses a lockfile that leaves out an optional package of another platform, and npm leaves those out
 * when the registry at hand does not carry them. Then the README's first command fails everywhere.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

/** @returns the folders a package at this place looks for another in, nearest first */
function placesFor(path: string, name: string): string[] {
  const folders =
    path === ''
      ? ['']
      : path
          .split('/node_modules/')
          .map((_, index, all) => `${all.slice(0, all.length - index).join('/node_modules/')}/`);
  return [...folders, ''].map((folder) => `${folder}node_modules/${name}`);
}

it('names every optional package, whatever platform it is for', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !placesFor(path, name).some((place) => packages[place])),
  );
  expect(missing).toEqual([]);
});

it('names no download host', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});
