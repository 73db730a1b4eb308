/**
 * Which packages are in the build: those of which the bundler took code or files into what browsers fetch, the workers included.
 * What only helped to build is not.
 */
import type { Plugin } from 'vite';

/** Our typefaces for the PDF are cut out of these (src/deliverables/pdf/fonts/subset.mjs), and lie in the sources. */
const cutOut: readonly (readonly [RegExp, string])[] = [
  [/src\/deliverables\/pdf\/fonts\/sans-[^/]+\.woff/, '@expo-google-fonts/source-sans-3'],
  [/src\/deliverables\/pdf\/fonts\/serif-[^/]+\.woff/, '@expo-google-fonts/source-serif-4'],
];

/** Folder of a package within the project, "node_modules/preact"; a package of a package has two of these. */
const folderOf = /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** @param source path of a file that went into the build @returns the folder of its package, null for a file of ours */
export function packageFolder(source: string): string | null {
  const path = source.replaceAll('\\', '/');
  const [, name] = cutOut.find(([pattern]) => pattern.test(path)) ?? [];
  return name ? `node_modules/${name}` : (folderOf.exec(path)?.[1] ?? null);
}

/** In every build: Astro's own scripts stand in the pages, and the bundler lends its scripts a few lines. */
const always = ['node_modules/astro', 'node_modules/rolldown'];

/** @param folders filled, as the bundler goes, with folders of packages */
export function takenIn(folders: Set<string>): Plugin {
  for (const folder of always) folders.add(folder);
  const note = (source: string) => {
    const folder = packageFolder(source);
    if (folder) folders.add(folder);
  };
  return {
    name: 'attune:taken-in',
    generateBundle(_, bundle) {
      // What draws the pages while building stays here; only the files it passes on travel.
      const travels = this.environment.name === 'client';
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset') file.originalFileNames.forEach(note);
        else if (travels) {
          for (const [source, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) note(source);
        }
      }
    },
  };
}
