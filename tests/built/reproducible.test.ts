/** The same sources give the same bytes, wherever, whenever and in whichever language they are built. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSite } from '../support/site';

const root = mkdtempSync(join(tmpdir(), 'attune-twice-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What git knows, and what it would: the sources as they are now. */
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

/** Installed packages as they would be installed there: the same bytes under a path of their own. */
function installed(into: string): void {
  const from = 'node_modules';
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    for (const each of readdirSync(join(from, name), { recursive: true, withFileTypes: true })) {
      const source = join(each.parentPath, each.name);
      if (!each.isFile()) continue;
      const target = join(into, source);
      mkdirSync(dirname(target), { recursive: true });
      try {
        linkSync(source, target);
      } catch {
        // Another disk.
        copyFileSync(source, target);
      }
    }
  }
}

/** @returns the folder of the sources in this place below the root */
function copiedTo(place: string): string {
  const home = join(root, place);
  for (const path of sources) {
    mkdirSync(join(home, dirname(path)), { recursive: true });
    copyFileSync(path, join(home, path));
  }
  return home;
}

/** @returns the folder of a build of these sources, made in this environment */
async function builtIn(home: string, env: Record<string, string>): Promise<string> {
  installed(home);
  const folder = join(home, 'dist');
  await buildSite(folder, '/', { cwd: home, env });
  return folder;
}

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const isFile = (file: string) => statSync(join(folder, file)).isFile();
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.filter(isFile).map((file) => [file, hashOf(file)]));
}

it(
  'two builds in different folders, time zones and languages are equal to the byte',
  { timeout: 400_000 },
  async () => {
    const [near, far] = ['a', 'a folder much deeper/than-the-other/Ünder'].map(copiedTo);
    const [one, other] = await Promise.all([
      builtIn(near!, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'a' }),
      builtIn(far!, { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C', USER: 'b' }),
    ]);
    const expected = hashes(one);
    expect(Object.keys(expected).length).toBeGreaterThan(500);
    expect(hashes(other)).toEqual(expected);
  },
);
