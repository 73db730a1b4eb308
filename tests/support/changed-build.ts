/** Copies of a built site with something changed in them: what a host serves after the next release, or after a bad one. */
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/build/offline';

const isText = (file: string) => /\.(?:html|js|json)$/.test(file);

/** @returns a copy in a folder of its own. The caller removes it */
export async function copyOf(folder: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'attune-build-'));
  await cp(folder, copy, { recursive: true });
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}

/**
 * Makes a copy the next version: every script has another name, none of the former is there, and every page says so in its footer.
 * @param says stands in the footer of every page in place of the sentence given
 */
export async function nextVersion(
  folder: string,
  sentence: string,
  says: string,
  news: { version: string; items: string[] },
): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter(isText);
  const scripts = files.filter((file) => file.startsWith('_astro') && file.endsWith('.js'));
  const names = scripts.map((file) => file.slice('_astro/'.length));
  const renamed = new Map(names.map((name) => [name, name.replace(/\.js$/, '-next.js')]));
  const anyName = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    const next = text.replace(anyName, (name) => renamed.get(name)!).replaceAll(sentence, says);
    if (next !== text) await writeFile(join(folder, file), next);
  }
  for (const [name, next] of renamed) await rename(join(folder, '_astro', name), join(folder, '_astro', next));
  await writeServiceWorker(folder, news);
}
