/**
 * Puts a page's policy in front of everything that it governs: a policy in a meta element binds only what stands after it,
 * and Astro writes it behind the head's own scripts.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
/** The encoding stays first: a browser looks for it in the first bytes only. */
const encoding = '<meta charset="utf-8">';

/** What stands in the page and takes effect: scripts without an address, and styles. */
const inPlace = {
  'script-src': /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  'style-src': /<style[^>]*>([\s\S]*?)<\/style>/g,
};

/** Astro names the same scripts and styles in every page; one that a page does not have need not be allowed in it. */
function withOwn(meta: string, html: string, directive: keyof typeof inPlace): string {
  const own = new Set([...html.matchAll(inPlace[directive])].map(([, text]) => hashOf(text!)));
  return meta.replace(new RegExp(`${directive} [^;"]*`), (sources) =>
    sources
      .split(' ')
      .filter((source) => !source.startsWith("'sha256-") || own.has(source))
      .join(' '),
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @throws {Error} when a page has no policy or no encoding: such a page must not be published */
export function withPolicyFirst(html: string): string {
  const [meta] = policy.exec(html) ?? [];
  if (!meta || !html.includes(encoding)) throw new Error('A page was built without its policy or its encoding');
  return html
    .replace(meta, '')
    .replace(encoding, () => encoding + withOwn(withOwn(meta, html, 'script-src'), html, 'style-src'));
}

export function policyFirst(): AstroIntegration {
  return {
    name: 'attune:policy-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files.map((each) => join(folder, each))) {
          await writeFile(file, withPolicyFirst(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
