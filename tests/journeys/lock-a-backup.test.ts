/** A backup that opens only with its passphrase: made, carried to another browser, opened there. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { lockWords as words } from '../../src/content/messages/en/lock';
import { reportPage } from '../../src/content/messages/en/report-page';
import { workspaceWords } from '../../src/content/messages/en/workspace';
import { downloadBackup, finishedWork, giveBackup, openWork, unfold, type Taken } from './support/files';
import { eventually, journey, tabTo } from './support/journey';
import { violations } from './support/violations';

const passphrase = 'lantern gravel otter window';

/** Types it twice and takes the file. */
async function lockedBackup(page: Page, button: string, typed = passphrase): Promise<Taken> {
  await page.getByLabel(words.passphrase, { exact: true }).fill(typed);
  await page.getByLabel(words.again, { exact: true }).fill(typed);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** As a person does who has no mouse. */
async function unlockByKeyboard(page: Page, typed: string): Promise<void> {
  const field = page.getByLabel(words.passphrase, { exact: true });
  await field.waitFor();
  await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

journey(
  'a locked backup opens in another browser, and a wrong passphrase is told',
  async ({ person, invite, expect }) => {
    const page = await openWork(person, finishedWork());
    const plain = await downloadBackup(page);
    await unfold(page, reportPage.locked.name);
    const first = page.getByLabel(words.passphrase, { exact: true });
    await first.waitFor();

    // What is typed is hidden, and what is wrong is said.
    expect(await first.getAttribute('type')).toBe('password');
    await first.fill('short');
    await page.getByRole('button', { name: words.download.button }).click();
    await page.getByText(words.tooShort(8)).waitFor();
    await first.fill('lakeside ferries');
    await page.getByText(words.weak.name).waitFor();
    await first.fill(passphrase);
    await page.getByText(words.guessing.centuries).waitFor();
    await page.getByLabel(words.again, { exact: true }).fill('something else');
    await page.getByRole('button', { name: words.download.button }).click();
    await page.getByText(words.differ).waitFor();
    await page.getByText(words.noRecovery).waitFor();
    expect(await violations(page)).toEqual([]);

    const locked = await lockedBackup(page, words.download.button);
    expect(locked.name).toMatch(/^lakeside-ferries-\d{4}-\d{2}-\d{2}\.attune-locked\.json$/);
    expect(locked.bytes.toString('utf8')).not.toMatch(/Lakeside|Ferries|practice/i);
    expect(JSON.parse(locked.bytes.toString('utf8'))).toMatchObject({ format: 'attune-locked', version: 1 });
    await page.getByText(words.download.done(locked.name)).waitFor();
    expect(await first.inputValue()).toBe('');

    const other = await invite();
    const there = await other.open('/report/');
    await giveBackup(there, locked.bytes, locked.name);
    await there.getByRole('heading', { name: words.open.heading(locked.name) }).waitFor();
    expect(await violations(there)).toEqual([]);
    await unlockByKeyboard(there, 'Lantern gravel otter window');
    await there.getByText(words.open.wrong).waitFor();
    await unlockByKeyboard(there, passphrase);
    await there.getByText(reportPage.open.ok('Lakeside Ferries')).waitFor();
    expect((await downloadBackup(there)).bytes.equals(plain.bytes)).toBe(true);
  },
);

journey(
  'a passphrase is made, and the lines of the description of the format read the file',
  async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const plain = await downloadBackup(page);
    await unfold(page, reportPage.locked.name);
    await tabTo(page, page.getByRole('button', { name: words.make }));
    await page.keyboard.press('Enter');
    await page.getByText(words.made).waitFor();
    const made = await page.getByLabel(words.passphrase, { exact: true }).inputValue();
    expect(made).toMatch(/^([2-9A-HJ-NP-Z]{4}-){5}[2-9A-HJ-NP-Z]{4}$/);
    expect(await page.getByLabel(words.again, { exact: true }).inputValue()).toBe(made);
    const { name, bytes } = await lockedBackup(page, words.download.button, made);

    const folder = await mkdtemp(join(tmpdir(), 'attune-locked-'));
    const description = await readFile('src/domain/lock/README.md', 'utf8');
    await writeFile(join(folder, 'read.mjs'), description.split('```js\n')[1]!.split('```')[0]!);
    await writeFile(join(folder, name), bytes);
    const read = spawnSync(process.execPath, ['read.mjs', name, made], { cwd: folder, maxBuffer: 2 ** 28 });
    await rm(folder, { recursive: true });
    expect(read.stdout.equals(plain.bytes)).toBe(true);
  },
);

journey('a locked file that was changed is refused before anybody is asked', async ({ person, expect }) => {
  const page = await openWork(person, finishedWork());
  const before = await downloadBackup(page);
  await unfold(page, reportPage.locked.name);
  await page.getByLabel(words.passphrase, { exact: true }).waitFor();
  const { bytes } = await lockedBackup(page, words.download.button);
  const text = bytes.toString('utf8');
  const cases = [
    [text.slice(0, -20), words.open.damaged],
    [text.replace('"iterations":600000', '"iterations":700000'), words.open.damaged],
    [text.replace('"iterations":600000', '"iterations":1'), words.open.work],
    [text.replace('"version":1', '"version":2'), words.open.newer],
  ] as const;
  for (const [content, says] of cases) {
    await giveBackup(page, content, 'changed.attune-locked.json');
    await page.getByText(`${says} ${words.open.safe}`).waitFor();
    expect(await page.getByRole('button', { name: words.open.button, exact: true }).count()).toBe(0);
  }
  expect((await downloadBackup(page)).bytes.equals(before.bytes)).toBe(true);
});

journey('the whole workspace is carried away locked and brought in again', async ({ person, invite, expect }) => {
  const page = await openWork(person, finishedWork());
  await giveBackup(
    page,
    JSON.stringify(
      finishedWork((work) => {
        work.id = 'other-work';
        work.organisation.name = 'Hill Bakery';
      }),
    ),
  );
  await page.getByText(reportPage.open.ok('Hill Bakery')).waitFor();
  await person.go(page, '/workspace/');
  await unfold(page, workspaceWords.files.locked.name);
  await page.getByLabel(words.passphrase, { exact: true }).waitFor();
  const { name, bytes } = await lockedBackup(page, words.downloadAll.button);
  expect(name).toMatch(/^attune-workspace-\d{4}-\d{2}-\d{2}\.attune-locked\.json$/);
  await page.getByText(words.downloadAll.done(name, 2)).waitFor();

  const other = await invite();
  const there = await other.open('/workspace/');
  await giveBackup(there, bytes, name);
  await unlockByKeyboard(there, passphrase);
  await there.getByRole('button', { name: workspaceWords.opening.take(2) }).click();
  await there.getByText(workspaceWords.opening.taken(2)).waitFor();
  await there.getByText('Hill Bakery').first().waitFor();
});
