/** The database's own files damaged on the disk between two starts of the browser. */
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns, type Outcome } from '../support/outcome';
import { openProfile, until, withFolder } from '../support/profile';
import { randomFrom, type Random } from '../support/random';
import { storedDocument } from '../support/stored';
import { isStored, nameField, newTab, openWork, rename, says, workId, type Bench } from '../support/work';

type Damage = (file: string, random: Random) => Promise<void>;

const flip: Damage = async (file, random) => {
  const bytes = await readFile(file);
  for (let count = 0; count < 40 && bytes.length > 0; count += 1) {
    const at = random.whole(0, bytes.length - 1);
    bytes[at] = bytes[at]! ^ (1 << random.whole(0, 7));
  }
  await writeFile(file, bytes);
};
const cutInHalf: Damage = async (file) => truncate(file, Math.floor((await stat(file)).size / 2));
const empty: Damage = (file) => truncate(file, 0);
const overwrite: Damage = async (file) => writeFile(file, Buffer.alloc((await stat(file)).size, 0xa5));

const damages: Record<string, { which: RegExp; damage: Damage }> = {
  'bits of the data flipped': { which: /\.(?:log|ldb)$/, damage: flip },
  'the data cut in half': { which: /\.(?:log|ldb)$/, damage: cutInHalf },
  'the data emptied': { which: /\.(?:log|ldb)$/, damage: empty },
  'the data overwritten': { which: /\.(?:log|ldb)$/, damage: overwrite },
  'bits of the list of files flipped': { which: /^MANIFEST/, damage: flip },
  'the list of files emptied': { which: /^(?:MANIFEST.*|CURRENT)$/, damage: empty },
  'everything overwritten': { which: /^(?!LOCK)/, damage: overwrite },
};

/** @returns how many files were damaged */
async function damageIn(folder: string, which: RegExp, damage: Damage, random: Random): Promise<number> {
  const databases = join(folder, 'Default', 'IndexedDB');
  const files: string[] = [];
  for (const each of await readdir(databases, { recursive: true, withFileTypes: true })) {
    if (each.isFile() && which.test(each.name)) files.push(join(each.parentPath, each.name));
  }
  for (const file of files) await damage(file, random);
  return files.length;
}

const turn =
  (root: string, random: Random, { which, damage }: { which: RegExp; damage: Damage }) =>
  () =>
    withFolder(async (folder) => {
      const origin = new URL(root).origin;
      const before = await openProfile(folder, origin);
      await openWork(before.page, root);
      await before.page.goto(`${root}assess/profile/`);
      await rename(before.page, 'Stored');
      // What could not be saved any more lies in another place, and comes in.
      await before.page.evaluate(() => {
        IDBDatabase.prototype.transaction = () => {
          throw new DOMException('Not now.', 'UnknownError');
        };
      });
      await nameField(before.page).fill('Left over');
      await says(before.page, 'failed');
      await before.context.close();
      if ((await damageIn(folder, which, damage, random)) === 0) throw new Error('There was nothing to damage');

      const after = await openProfile(folder, origin);
      try {
        const page = await newTab(after.context, root);
        const state = () => page.locator('#saved-state').getAttribute('data-state');
        const found = await until('The page does not open', state, (kind) => kind === 'saved' || kind === 'failed');
        const name = () => nameField(page).inputValue();
        await until(`What was left over did not come in (${found})`, name, (value) => value === 'Left over');
        // What nobody can write to is said, and nothing pretends; otherwise it goes on.
        if (found === 'failed') return;
        await isStored(page, 'Left over');
        await rename(page, 'And on');
      } finally {
        await after.context.close();
      }
    });

/** Nothing was left over: what the browser lost is lost, but the page says so, and never that all is well. */
const alone =
  (root: string, random: Random, { which, damage }: { which: RegExp; damage: Damage }) =>
  () =>
    withFolder(async (folder) => {
      const origin = new URL(root).origin;
      const before = await openProfile(folder, origin);
      await openWork(before.page, root);
      await before.page.goto(`${root}assess/profile/`);
      await rename(before.page, 'Stored');
      await before.context.close();
      await damageIn(folder, which, damage, random);

      const after = await openProfile(folder, origin);
      try {
        const page = await newTab(after.context, root);
        const state = () => page.locator('#saved-state').getAttribute('data-state');
        const found = await until('It is not said', state, (kind) => kind !== null && /saved|failed|gone/.test(kind));
        // Files cut short may hold an earlier state, which nobody can tell from the last: it must be whole.
        if (found === 'saved' && !(await storedDocument(page, workId))) throw new Error('"Saved" without a document');
        if (found === 'failed') return;
        await nameField(page).fill('And on');
        await says(page, 'saved', 'And on');
      } finally {
        await after.context.close();
      }
    });

export function damageFiles({ root, seed }: Bench & { seed: number }): Promise<Outcome> {
  const random = randomFrom(seed);
  return inTurns(
    'files of the database damaged',
    Object.entries(damages).flatMap(([name, damage]) => [
      [`${name}, with edits left over`, turn(root, random, damage)],
      [name, alone(root, random, damage)],
    ]),
  );
}
