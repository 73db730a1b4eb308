/** What a device keeps of the site: all that pages need, no more than was promised, the same from the same bytes. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/build/offline';
import { packedSize } from '../support/built-pages';
import { openBuiltSite } from '../support/built-site';
import { copyOf } from '../support/changed-build';
import { launchChromium } from '../support/chromium';
import type { Site } from '../support/site';

/** In bytes, as they lie on the disk; the typefaces of far scripts come one by one. */
const promised = 12_000_000;

describe.each(['/', '/cx/'])('the site under %s, kept on a device', (base) => {
  let site: Site;
  beforeAll(async () => {
    site = await openBuiltSite(base);
  });
  afterAll(() => site?.close());

  const pathsIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  /** What the worker's list names. */
  const listedIn = (code: string) =>
    pathsIn(site.folder).filter((path) => code.includes(`\`${path}\``) || code.includes(`"${path}"`));

  it('is every file but the worker, typefaces of far scripts and what only hosts and developers read', () => {
    const code = readFileSync(join(site.folder, 'sw.js'), 'utf8');
    const listed = new Set(listedIn(code));
    const left = pathsIn(site.folder).filter((path) => !listed.has(path) && !/^_astro\/noto-.*\.woff$/.test(path));
    expect(left.filter((path) => /^_astro\/|\.html$/.test(path))).toEqual([]);
    expect(left).toContain('sw.js');
    const bytes = [...listed].reduce((sum, path) => sum + statSync(join(site.folder, path)).size, 0);
    const travels = [...listed].reduce((sum, path) => {
      const body = readFileSync(join(site.folder, path));
      return sum + (/\.(?:woff2?|png)$/.test(path) ? body.length : packedSize(body));
    }, 0);
    process.stdout.write(
      `\nOffline under ${base}: ${listed.size} files, ${(bytes / 1e6).toFixed(2)} MB on the disk, ${(travels / 1e6).toFixed(2)} MB on the wire; sw.js ${(code.length / 1000).toFixed(1)} kB, ${(packedSize(code) / 1000).toFixed(1)} packed\n`,
    );
    expect(bytes).toBeLessThanOrEqual(promised);
  });

  it('has a worker that is the same when it is written again', async () => {
    const copy = await copyOf(site.folder);
    await writeServiceWorker(copy.folder);
    const again = readFileSync(join(copy.folder, 'sw.js'));
    await copy.remove();
    expect(again.equals(readFileSync(join(site.folder, 'sw.js')))).toBe(true);
  });

  it('can be installed as a program, as the browser itself finds', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(site.url);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 100_000 });
      const session = await page.context().newCDPSession(page);
      const { errors, data } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      const manifest = JSON.parse(data!) as { start_url: string; icons: { src: string }[] };
      expect(manifest.start_url).toBe(base);
      for (const { src } of manifest.icons) expect((await fetch(new URL(src, site.url))).status, src).toBe(200);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // A window that leaves no trace cannot install anything: that is the browser of the test, not the site.
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
