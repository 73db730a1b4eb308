/** Every page of a built site as a browser's own parser reads it, and the code it names. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { launchChromium } from './chromium';

export interface Address {
  /** Name of the element in lower case, "a". */
  element: string;
  attribute: string;
  value: string;
}

export interface BuiltPage {
  /** "/assess/", without the base path. */
  route: string;
  html: string;
  /** Contents of every policy in the page. */
  policies: string[];
  /** True when nothing that a policy governs stands before it. */
  policyFirst: boolean;
  /** Text of every script that stands in the page and runs. */
  scripts: string[];
  styles: string[];
  /** Outer tags of elements that carry a style attribute. */
  styled: string[];
  /** Names of the event attributes found. */
  handlers: string[];
  /** All that points somewhere: href, src and what island elements name. */
  addresses: Address[];
  ids: string[];
}

/** Runs in the browser. */
function read(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = [...page.querySelectorAll('*')];
  for (const template of page.querySelectorAll('template')) all.push(...template.content.querySelectorAll('*'));
  const pointing = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href']);
  const policies = [...page.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')];
  const governed = page.querySelector('script, style, link:not([rel=icon]), img');
  const runs = (script: HTMLScriptElement) => !script.src && /^(module|text\/javascript)?$/.test(script.type);
  return {
    policies: policies.map((meta) => meta.content),
    policyFirst:
      policies[0] !== undefined &&
      (!governed || !!(policies[0].compareDocumentPosition(governed) & Node.DOCUMENT_POSITION_FOLLOWING)),
    scripts: [...page.querySelectorAll('script')].filter(runs).map((script) => script.textContent),
    styles: [...page.querySelectorAll('style')].map((style) => style.textContent),
    styled: all
      .filter((element) => element.hasAttribute('style'))
      .map((element) => (element.cloneNode() as Element).outerHTML.slice(0, 120)),
    handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => /^on/i.test(name))),
    addresses: all.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => pointing.has(name) || name.endsWith('-url'))
        .map((attribute) => ({
          element: element.localName,
          attribute,
          value: element.getAttribute(attribute)!,
        })),
    ),
    ids: all.map((element) => element.id).filter((id) => id !== ''),
  };
}

/** @returns every page of the folder, by route */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const pages: BuiltPage[] = [];
    for (const file of files.sort()) {
      const html = readFileSync(join(folder, file), 'utf8');
      pages.push({ route: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, ...(await tab.evaluate(read, html)) });
    }
    return pages;
  } finally {
    await browser.close();
  }
}

/** @returns size in bytes as it travels, gzip level 9 */
export const packedSize = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

export interface Module {
  /** "_astro/client.Sbc1yI84.js" */
  path: string;
  code: string;
  /** Paths of the modules it cannot run without. */
  imports: string[];
}

/** @returns every script file of the folder by its path in it, read by a parser, not by a pattern */
export function readModules(folder: string): Map<string, Module> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return new Map(
    files.map((path) => {
      const code = readFileSync(join(folder, path), 'utf8');
      const imports = ts
        .createSourceFile(path, code, ts.ScriptTarget.ESNext)
        .statements.flatMap((statement) =>
          (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier
            ? [posix.join(posix.dirname(path), (statement.moduleSpecifier as ts.StringLiteral).text)]
            : [],
        );
      return [path, { path, code, imports }];
    }),
  );
}

/** @returns the paths with everything they import, each once */
export function withImports(paths: Iterable<string>, modules: ReadonlyMap<string, Module>): Module[] {
  const found = new Set(paths);
  for (const path of found) for (const target of modules.get(path)?.imports ?? []) found.add(target);
  return [...found].map((path) => {
    const module = modules.get(path);
    if (!module) throw new Error(`${path} is named but was not built`);
    return module;
  });
}

/**
 * What a page fetches and runs before anybody asks for more: its scripts, its islands, and all that these import.
 * @param base path the site was built for
 */
export function modulesOfPage(page: BuiltPage, modules: ReadonlyMap<string, Module>, base = '/'): Module[] {
  const named = page.addresses
    .filter(
      ({ element, attribute }) =>
        (element === 'script' && attribute === 'src') || (element === 'astro-island' && attribute.endsWith('-url')),
    )
    .map(({ value }) => value.slice(base.length));
  return withImports(named, modules);
}
