/** Each declaration and selector of the site's styles is known to the engine, or listed in README.md with what it looks like without. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Journey } from '../journey';

const routes = [
  '',
  'assess/',
  'results/',
  'roadmap/',
  'statements/',
  'report/',
  'workshop/',
  'workshop/present/',
  'respond/',
  'workspace/',
  'data/',
  'library/',
];

/** @returns the styles as pages carry them, without rules whose lines are no declarations of a style */
async function stylesOf(origin: string): Promise<string> {
  const pages = await Promise.all(routes.map(async (route) => (await fetch(`${origin}/${route}`)).text()));
  return pages
    .flatMap((html) => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text!))
    .join('\n')
    .replaceAll(/\s*!important/g, '')
    .replaceAll(/@(?:font-face|page|view-transition)[^{}]*\{[^{}]*\}/g, '');
}

function readStyles(text: string) {
  const own = new Map([...text.matchAll(/(--[\w-]+):([^;{}]+)/g)].map(([, name, value]) => [name!, value!] as const));
  /** A value with what stands behind the site's own names; null where one is set elsewhere. */
  const resolved = (value: string, depth = 0): string | null => {
    if (!value.includes('var(')) return value;
    const next = value.replaceAll(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (whole, name: string) => own.get(name) ?? whole);
    return next === value || depth > 8 ? null : resolved(next, depth + 1);
  };
  const declarations = [...text.matchAll(/[{;]\s*([a-z-]*[a-z]):([^;{}]+)/g)].flatMap(([, property, value]) => {
    const known = resolved(value!);
    return known === null || property!.startsWith('--') ? [] : [`${property}: ${known}`];
  });
  const selectors = [...text.matchAll(/[{}]\s*([^\s@{};][^{};]*)\{/g)]
    .map(([, selector]) => selector!)
    .filter((selector) => !selector.includes(',') && !/^(?:from|to|[\d.% ]+)$/.test(selector));
  return { declarations: [...new Set(declarations)], selectors: [...new Set(selectors)] };
}

/** Listed in README.md, and those that say what is there anyway in the words of another engine. */
const listed = [...readFileSync('tests/engines/README.md', 'utf8').matchAll(/^\| `([^`]+)` +\|/gm)].map(
  ([, name]) => name!,
);
const isListed = (text: string) =>
  listed.some((name) => text.startsWith(`${name}:`) || text === name || text.includes(name)) ||
  /^-(?:webkit|moz)-|::-(?:webkit|moz)-/.test(text);

export const styles: Journey = {
  name: 'every style is known or listed',
  run: async ({ person }, { origin }) => {
    const text = await stylesOf(origin);
    const { declarations, selectors } = readStyles(text);
    assert.ok(declarations.length > 500 && selectors.length > 500, 'the styles were not read');
    const tab = await person.open('/');
    const unknown = await tab.evaluate(
      (all, chosen) => [
        ...all.filter((declaration) => !CSS.supports(declaration)),
        ...chosen.filter((selector) => !CSS.supports(`selector(${selector})`)),
      ],
      declarations,
      selectors,
    );
    // The same with the engine's own prefix may stand beside it.
    const hasPrefixed = (declaration: string) => text.includes(`-webkit-${declaration.replace(': ', ':')}`);
    assert.deepEqual(
      unknown.filter((each) => !isListed(each) && !hasPrefixed(each)),
      [],
    );
  },
};
