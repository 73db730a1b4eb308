/**
 * The built site, shared by every test that needs one: built once for a state of the sources and a base path,
 * kept beside the installed packages, and used again as long as no source has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, serveSite, type Site } from './site';

const shelf = 'node_modules/.cache/attune-built';
/** All that a build is made from. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Builds of earlier states are thrown away after this long, in milliseconds: another run may still serve one. */
const keptFor = 3_600_000;

function filesUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function fingerprint(base: string): string {
  const hash = createHash('sha256').update(base);
  for (const file of sources.flatMap(filesUnder)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function throwOldAway(): void {
  for (const name of existsSync(shelf) ? readdirSync(shelf) : []) {
    const folder = join(shelf, name);
    if (Date.now() - statSync(folder).mtimeMs > keptFor) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param base path the site is mounted under, "/" or "/cx/"
 * @returns the folder of a build of the sources as they are now
 */
export async function builtFolder(base = '/'): Promise<string> {
  const folder = join(shelf, fingerprint(base));
  if (existsSync(folder)) return folder;
  throwOldAway();
  const unfinished = `${folder}.${process.pid}`;
  await buildSite(unfinished, base);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run was faster with the same build.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Builds where needed, and serves. The caller closes it. @param headersOf see serveSite */
export async function openBuiltSite(base = '/', headersOf?: (path: string) => Record<string, string>): Promise<Site> {
  return serveSite(await builtFolder(base), base, headersOf);
}
