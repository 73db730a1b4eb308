/**
 * idb's way to walk a cursor with `for await`: a quarter of its code, which no page of ours calls. It puts itself in place when
 * the file is read, so the bundler cannot leave it out.
 */
import type { Plugin } from 'vite';

const library = /idb\/build\/index\.js$/;
const begin = 'const advanceMethodProps =';
const end = 'export {';

export function withoutCursors(): Plugin {
  return {
    name: 'attune:without-cursors',
    transform: {
      filter: { id: library },
      handler(code) {
        const [from, to] = [code.indexOf(begin), code.lastIndexOf(end)];
        if (from < 0 || to < from) throw new Error('idb walks cursors in another place now');
        return { code: code.slice(0, from) + code.slice(to), map: null };
      },
    },
  };
}
