import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { noMarkupFromText } from './src/build/no-markup-from-text.ts';
import { offline } from './src/build/offline.ts';
import { directives } from './src/build/policy.ts';
import { policyFirst } from './src/build/policy-first.ts';
import { preloadModules } from './src/build/preload-modules.ts';
import { sameAnywhere } from './src/build/same-anywhere.ts';
import { billOfMaterials } from './src/build/sbom.ts';
import { scriptFiles } from './src/build/script-files.ts';
import { smaller } from './src/build/smaller.ts';
import { takenIn } from './src/build/taken-in.ts';
import { withoutCursors } from './src/build/without-cursors.ts';

/** The one inline script (it sets the theme before the first paint), allowed by its hash. */
const themeScript = readFileSync(new URL('./src/layouts/theme-boot.js', import.meta.url), 'utf8');
const themeHash = /** @type {const} */ (`sha256-${createHash('sha256').update(themeScript).digest('base64')}`);

/** jsPDF names these for `.html()` and SVG input, which Attune never calls: 106 kB that stay out. */
const unusedByJspdf = ['html2canvas', 'canvg', 'dompurify'].map((find) => ({
  find,
  replacement: fileURLToPath(new URL('./src/deliverables/pdf/unused.ts', import.meta.url)),
}));

/**
 * Beside each part that a page fetches later stood the list of all scripts that part imports, most of them there already: 1.1 kB
 * of the roadmap's first script. Astro sets this option for the browser's build, so it is changed once all is settled.
 */
const withoutScriptLists = {
  name: 'attune:without-script-lists',
  configResolved({ environments }) {
    const preload = environments.client?.build.modulePreload;
    if (preload) preload.resolveDependencies = () => [];
  },
};

/**
 * A part that a page fetches later was wrapped in 0.9 kB that first fetch its style sheets and the scripts it imports. Parts here
 * have no style sheet of their own (pages carry them all), and name their scripts themselves when they come.
 */
const withoutPreloading = {
  name: 'attune:without-preloading',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load(id) {
    return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined;
  },
};

/** Folders of the packages that are in the build; known when the bundler is done. */
const packages = /** @type {Set<string>} */ (new Set());

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [preact(), sameAnywhere(), preloadModules(), policyFirst(), billOfMaterials(packages), offline()],
  devToolbar: { enabled: false },
  // One round trip less before the first paint; the hash of each style stands in the page's policy.
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [...directives],
      scriptDirective: { hashes: [themeHash] },
    },
  },
  vite: {
    resolve: { alias: unusedByJspdf },
    // Without a browser named, styles are packed into shorthands that Safari does not know: no link of a button was underlined there.
    build: { chunkSizeWarningLimit: 700, cssTarget: ['safari18'] },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: scriptFiles } } } } },
    plugins: [
      withoutScriptLists,
      withoutPreloading,
      noMarkupFromText(),
      withoutCursors(),
      takenIn(packages),
      smaller(),
    ],
    worker: { format: 'es', plugins: () => [takenIn(packages)] },
  },
});
