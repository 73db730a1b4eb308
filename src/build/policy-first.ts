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

/** A script that stands in the page and runs. */
const script = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** Astro names the same scripts in every page; one that a page does not have need not be allowed in it. */
function withOwnScripts(meta: string, html: string): string {
  const own = new Set([...html.matchAll(script)].map(([, text]) => hashOf(text!)));
  return meta.replace(/script-src [^;"]*/, (directive) =>
    directive
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
  return html.replace(meta, '').replace(encoding, () => encoding + withOwnScripts(meta, html));
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
