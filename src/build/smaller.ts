/**
 * A second minifier before the bundler's own: each finds what the other leaves, one per cent of a page's script. Where pages stand
 * at their budget that is a feature. What is fetched only when asked for, and big, is left to the bundler: it would cost the build
 * more time than a reader gains.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Characters of code from which a file is left as it is. */
const big = 120_000;

export function smaller(): Plugin {
  return {
    name: 'attune:smaller',
    applyToEnvironment: ({ name }) => name === 'client',
    async renderChunk(code) {
      if (code.length > big) return null;
      const { code: less } = await minify(code, { module: true, ecma: 2020, compress: { passes: 2 } });
      return less ? { code: less, map: null } : null;
    },
  };
}
