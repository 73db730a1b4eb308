/** What the report page and a link open, ask and say on the way: usable by everybody, in both themes and on a narrow screen. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { reportBrandWords as brand } from '../../src/content/messages/en/report-brand';
import { reportImport } from '../../src/content/messages/en/report-import';
import { reportPage as words } from '../../src/content/messages/en/report-page';
import { reportPartWords } from '../../src/content/messages/en/report-parts';
import { sharedLinkWords } from '../../src/content/messages/en/shared-link';
import { downloadBackup, finishedWork, giveBackup, openWork, showOthers, unfold } from './support/files';
import { journey } from './support/journey';
import { png } from './support/pictures';
import { settled } from './support/settled';
import { violations } from './support/violations';

/** @returns what is wrong with the page as it stands, each with the state it is in */
async function faultsIn(page: Page, state: string): Promise<string[]> {
  const faults: string[] = [];
  await settled(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await violations(page)).map((fault) => `${colorScheme} ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) faults.push(`scrolls sideways by ${over} px at 320 px`);
  faults.push(...(await violations(page, { type: 'rule', values: ['target-size'] })));
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults.map((fault) => `${state}: ${fault}`);
}

const table = (page: Page) => page.getByLabel(reportImport.table.button, { exact: true });
const give = (page: Page, content: string) =>
  table(page).setInputFiles({ name: 'filled in.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

describe('what the report page asks and says passes axe in both themes and fits a narrow screen', () => {
  journey('the forms, filled in badly and well', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const faults: string[] = [];
    await unfold(page, words.choices.name);
    for (const { name } of Object.values(reportPartWords.parts.list))
      await page.getByRole('checkbox', { name, exact: true }).uncheck();
    await page.getByRole('button', { name: words.downloads.pdf.button, exact: true }).click();
    await page.getByText(words.noParts).waitFor();
    faults.push(...(await faultsIn(page, 'every part left out')));

    await unfold(page, words.brand.name);
    const hex = page.getByLabel(brand.colour.hex);
    const logo = page.getByLabel(/^Choose (a|another) logo$/);
    await hex.fill('sunny');
    await hex.press('Tab');
    await page.getByText(brand.colour.notHex).waitFor();
    await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page.getByText(brand.logo.failures.notAPicture).waitFor();
    faults.push(...(await faultsIn(page, 'a colour and a logo that are none')));

    await hex.fill('#ffdd00');
    await hex.press('Tab');
    await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(400, 100) });
    await page.getByRole('img', { name: brand.logo.preview, exact: true }).waitFor();
    await page.getByLabel(brand.line.label).fill('Confidential '.repeat(30));
    faults.push(...(await faultsIn(page, 'the look of a client')));
    await page.getByRole('button', { name: brand.logo.remove }).click();
    await page.getByRole('button', { name: brand.colour.none }).click();
    faults.push(...(await faultsIn(page, 'the look taken away')));
    expect(faults).toEqual([]);
  });

  journey('answers from a table, rounds, files and refusals', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const faults: string[] = [];
    await unfold(page, words.link.name);
    await unfold(page, words.groups.answers.rounds.name);
    await page.getByRole('button', { name: reportImport.rounds.begin }).click();
    await page.getByRole('button', { name: reportImport.rounds.takeBack }).waitFor();
    await unfold(page, words.groups.answers.table.name);
    await give(page, 'Dear all, thank you.');
    await page.getByText(reportImport.table.errors.noAnswers).waitFor();
    await giveBackup(page, 'no backup');
    await page.getByText(words.open.notJson).waitFor();
    faults.push(...(await faultsIn(page, 'refusals')));

    await give(page, 'Code;Answer\nL1;5\nL2;perhaps\nXX;3\n');
    await page.getByRole('heading', { name: reportImport.preview.heading('filled in.csv') }).waitFor();
    await page.getByText(reportImport.preview.changes, { exact: true }).click();
    faults.push(...(await faultsIn(page, 'a table to look at')));
    await page.getByRole('button', { name: reportImport.preview.put }).click();
    await page.getByRole('button', { name: reportImport.done.takeBack }).waitFor();
    await downloadBackup(page);
    await page.getByRole('button', { name: words.files.startNew }).click();
    await page.getByText(words.files.started).waitFor();
    await showOthers(page);
    await page.getByRole('button', { name: words.files.removeNamed('Lakeside Ferries') }).click();
    await page.getByRole('button', { name: words.files.undo, exact: true }).waitFor();
    faults.push(...(await faultsIn(page, 'a file removed')));
    expect(faults).toEqual([]);
  });

  journey('the answers of a link: asked, replaced, taken back', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    await person.go(page, '/results/#answers=BBvQclqLaiMGb18JM4rWxPBecc24ZaN7AWt4K1');
    const faults: string[] = [];
    await page.getByRole('button', { name: sharedLinkWords.replace }).click();
    faults.push(...(await faultsIn(page, 'asked')));
    await page.getByRole('button', { name: sharedLinkWords.ask.yes }).click();
    await page.getByText(sharedLinkWords.done.replaced).waitFor();
    faults.push(...(await faultsIn(page, 'replaced')));
    await page.getByRole('button', { name: sharedLinkWords.done.undo, exact: true }).click();
    await page.getByText(sharedLinkWords.done.undone).waitFor();
    faults.push(...(await faultsIn(page, 'taken back')));
    expect(faults).toEqual([]);
  });
});
