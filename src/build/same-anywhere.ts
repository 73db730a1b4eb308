/**
 * Astro names an island after the folder it was built in. Here it is named after what it is, so that the same sources give the same
 * bytes wherever they are built.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const island = /<astro-island uid="[^"]*"([^>]*)>/g;

/** @param html of a page @returns the same with names that tell nothing of where it was built; two alike on a page differ */
export function withSameNames(html: string): string {
  let place = 0;
  return html.replace(island, (_, rest: string) => {
    place += 1;
    const name = createHash('sha256').update(`${place} ${rest}`).digest('hex').slice(0, 6);
    return `<astro-island uid="${name}"${rest}>`;
  });
}

export function sameAnywhere(): AstroIntegration {
  return {
    name: 'attune:same-anywhere',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files.map((each) => join(folder, each))) {
          await writeFile(file, withSameNames(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
