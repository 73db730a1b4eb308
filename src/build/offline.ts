/**
 * Writes the service worker beside the pages, with the list of all files that it keeps on people's devices. Comes last: what is
 * changed after it would not be what the list says.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build as bundle } from 'vite';
import { news } from '../content/messages/en/news.ts';

type Listed = [path: string, hash: string, bytes: number];
type News = { readonly version: string; readonly items: readonly string[] };

/** Typefaces of far scripts, kept when a text needs them. */
const isTypeface = (path: string) => /^_astro\/noto-sans-[^/]+\.woff$/.test(path);
/** Read by developers and hosts, not by pages: settings of servers, the list of components. */
const isNoPage = (path: string) => /(?:^|\/)[._](?!astro\/)|^sw\.js$|sbom|\.cdx\.json$/.test(path);

/** What is wanted first where a line is bad: whoever answers an invitation, then those who work, then those who read. */
const order = [/^respond\//, /^_astro\/.+\.js$/, /^(?!library\/).+\.html$/, /\.woff2?$/, /^(?!library\/)/, /^/];
const rank = (path: string) => order.findIndex((each) => each.test(path));

async function listed(folder: string, paths: readonly string[]): Promise<Listed[]> {
  return Promise.all(
    paths.map(async (path): Promise<Listed> => {
      const body = await readFile(join(folder, path));
      return [path, createHash('sha256').update(body).digest('base64'), body.length];
    }),
  );
}

/** @returns paths of all files below the folder, with slashes, sorted */
async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    if ((await stat(join(folder, name))).isFile()) found.push(name.split(sep).join('/'));
  }
  return found.toSorted();
}

/** @param values of names that the worker's sources leave to the build @returns its code, in one script */
async function workerCode(values: Record<string, string>): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: values,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: fileURLToPath(new URL('../service-worker/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'attune',
      },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (!made || !('output' in made)) throw new Error('The service worker was not built');
  return made.output[0].code;
}

/**
 * Lists what lies in the folder of a built site, and writes its service worker.
 * @param latest what is new in it
 */
export async function writeServiceWorker(folder: string, latest: News = news[0]): Promise<void> {
  const typefaces = await listed(folder, (await filesIn(folder)).filter(isTypeface));
  await writeFile(join(folder, 'typefaces.json'), JSON.stringify(typefaces));
  const paths = (await filesIn(folder)).filter((path) => !isTypeface(path) && !isNoPage(path));
  const files = await listed(
    folder,
    paths.toSorted((a, b) => rank(a) - rank(b)),
  );
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const ATTUNE_BUILD = JSON.stringify({ version, files, news: latest });
  await writeFile(join(folder, 'sw.js'), await workerCode({ ATTUNE_BUILD }));
}

export function offline(): AstroIntegration {
  return {
    name: 'attune:offline',
    hooks: { 'astro:build:done': ({ dir }) => writeServiceWorker(fileURLToPath(dir)) },
  };
}
