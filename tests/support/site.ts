/** Builds the site into a folder of its own and serves it the way a static host does. */
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const run = promisify(execFile);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);

export interface Site {
  /** Address of the site's root, with its base path and a closing slash. */
  url: string;
  folder: string;
  base: string;
  /** Serves another build from now on: the host was given a new version. */
  publish: (folder: string) => void;
  /** What is answered in place of a file, by its path below the base; null for nothing of that name. */
  instead: Map<string, { type: string; body: string } | null>;
  close: () => Promise<void>;
}

/** What the test runner adds to the environment, and what would make the build another than the one people get. */
const ofTheRunner = /^(?:NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITE|VITEST.*)$/;

/**
 * @param base path the site is mounted under, "/" or "/cx/"
 * @param place where the sources are, and what its environment has besides ours
 */
export async function buildSite(
  folder: string,
  base = '/',
  { cwd = '.', env: more = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<void> {
  const astro = resolve(cwd, 'node_modules/astro/bin/astro.mjs');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name)));
  await run(process.execPath, [astro, 'build', '--outDir', resolve(folder)], {
    cwd,
    env: { ...env, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1', ...more },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/**
 * Serves a built folder, gzip where it helps, everything else a 404 page.
 * @param headersOf gives more headers for a path below the site's root, "/assess/"; a host that can send none gives none
 */
export async function serveSite(
  folder: string,
  base = '/',
  headersOf: (path: string) => Record<string, string> = () => ({}),
): Promise<Site> {
  const mount = base.endsWith('/') ? base : `${base}/`;
  const cache = new Map<string, { body: Buffer; gzip: Buffer | null; type: string }>();
  const instead: Site['instead'] = new Map();
  let published = folder;
  const load = async (path: string) => {
    const other = instead.get(path);
    if (other === null) throw new Error('taken away');
    if (other) return { body: Buffer.from(other.body), gzip: null, type: other.type };
    const known = cache.get(path);
    if (known) return known;
    const file = join(published, path);
    const target = (await stat(file)).isDirectory() ? join(file, 'index.html') : file;
    const end = target.slice(target.lastIndexOf('.'));
    const body = await readFile(target);
    const entry = {
      body,
      gzip: packed.has(end) ? gzipSync(body, { level: 9 }) : null,
      type: types[end] ?? 'application/octet-stream',
    };
    cache.set(path, entry);
    return entry;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const inside =
      path.startsWith(mount) && !path.includes('..')
        ? load(path.slice(mount.length))
        : Promise.reject(new Error('outside'));
    inside.then(
      ({ body, gzip, type }) => {
        const zipped = gzip !== null && String(request.headers['accept-encoding']).includes('gzip');
        response.writeHead(200, {
          'content-type': type,
          // A file with its hash in its name never changes.
          'cache-control': path.startsWith(`${mount}_astro/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
          ...(zipped ? { 'content-encoding': 'gzip' } : {}),
          ...headersOf(path.slice(mount.length - 1)),
        });
        response.end(zipped ? gzip : body);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Not found');
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${mount}`,
    folder,
    base: mount,
    instead,
    publish: (next) => {
      published = next;
      cache.clear();
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
