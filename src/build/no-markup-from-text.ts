/** Mends what a package does that Trusted Types refuse, in the build: its source stays as it came. */
import type { Plugin } from 'vite';

/** The island renderer empties its element before it draws there (client:only) by assigning a text as markup. */
const renderer = /@astrojs\/preact\/dist\/client\.js$/;
const asMarkup = 'element.innerHTML = "";';

export function noMarkupFromText(): Plugin {
  return {
    name: 'attune:no-markup-from-text',
    transform: {
      filter: { id: renderer },
      handler(code) {
        if (!code.includes(asMarkup)) throw new Error('@astrojs/preact empties an island in another way now');
        return { code: code.replace(asMarkup, 'element.replaceChildren();'), map: null };
      },
    },
  };
}
