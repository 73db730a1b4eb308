/** What a person carries out of the browser and back in on /report/. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { reportPage as words } from '../../../src/content/messages/en/report-page';
import example from '../../../src/content/editions/2026/example.json';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import type { Person } from './journey';

export interface Taken {
  name: string;
  bytes: Buffer;
}

/** @param button accessible name, "Download PDF" */
export async function download(page: Page, button: string): Promise<Taken> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

export const downloadPdf = (page: Page) => download(page, words.downloads.pdf.button);
export const downloadBackup = (page: Page) => download(page, words.downloads.backup.button);

/** Opens one of the lines that a form is folded into, unless it is open. */
export async function unfold(page: Page, name: string): Promise<void> {
  const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  await fold.waitFor();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}

/** Has the other files of this browser listed: they are folded away, so that no client sees another. */
export async function showOthers(page: Page): Promise<void> {
  const fold = page.locator('.other-files');
  await fold.waitFor();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}

/** Gives a file to "Open a backup". */
export async function giveBackup(page: Page, content: string | Buffer, name = 'mine.attune.json'): Promise<void> {
  await page
    .getByLabel(words.open.button, { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** An engagement of one's own, finished: what the example holds, under another name. */
export function finishedWork(change: (work: Engagement) => void = () => {}): Engagement {
  const work = structuredClone(example) as unknown as Engagement;
  work.id = 'own-work';
  work.example = false;
  work.organisation.name = 'Lakeside Ferries';
  change(work);
  return work;
}

/** A person at /report/ with that work opened from its backup. */
export async function openWork(person: Person, work: Engagement): Promise<Page> {
  const page = await person.open('/report/');
  await giveBackup(page, JSON.stringify(work));
  await page.getByText(words.open.ok(work.organisation.name.trim() || words.open.unnamed)).waitFor();
  return page;
}
