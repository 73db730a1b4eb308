/**
 * Names every module that a page needs in its head, so that the browser fetches them at once
 * instead of finding one behind another: on a slow connection each step of that chain costs a round trip.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Entry points: module scripts, and the island attributes that the browser reads only after Astro's own script has run. */
const entries = /<script type="module" src="([^"]+)"|(?:component|renderer)-url="([^"]+)"/g;
/** `import` and `export … from` at the top of a chunk; dynamic imports stay lazy. */
const staticImport =
  /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][^'"()]*?\sfrom\s*|[\w$*{][^'"()]*?from)?["'](\.{1,2}\/[^"']+\.js)["']/g;

/** @returns the addresses of a page's modules with all they import, each once, entries first */
export function modulesOf(html: string, codeAt: (address: string) => string | undefined): string[] {
  const found = new Set<string>([...html.matchAll(entries)].map((match) => (match[1] ?? match[2])!));
  for (const address of found) {
    for (const [, target] of (codeAt(address) ?? '').matchAll(staticImport)) {
      found.add(posix.join(posix.dirname(address), target!));
    }
  }
  return [...found];
}

export function preloadModules(): AstroIntegration {
  return {
    name: 'attune:preload-modules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const code = new Map<string, string>();
        for (const file of files.filter((each) => each.endsWith('.js'))) {
          code.set(posix.basename(file), await readFile(join(folder, file), 'utf8'));
        }
        for (const file of files.filter((each) => each.endsWith('.html'))) {
          const html = await readFile(join(folder, file), 'utf8');
          const links = modulesOf(html, (address) => code.get(posix.basename(address)))
            .map((address) => `<link rel="modulepreload" href="${address}">`)
            .join('');
          if (links) await writeFile(join(folder, file), html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}
