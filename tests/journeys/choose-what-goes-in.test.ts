import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { reportMessages } from '../../src/content/messages/en/report';
import { reportPage as words } from '../../src/content/messages/en/report-page';
import { reportPartWords } from '../../src/content/messages/en/report-parts';
import { readPdf } from '../deliverables/pdf/support';
import { saved } from './support/assessing';
import { download, downloadBackup, downloadPdf, finishedWork, openWork } from './support/files';
import { eventually, journey } from './support/journey';
import { shapeOf } from './support/pdf';

const { parts, paper } = reportPartWords;
const everyPart = Object.values(parts.list).map(({ name }) => name);
const labels = reportMessages.labels;

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const backupInside = (page: Page) => box(page, words.backupInside.label);
const openForm = async (page: Page) => {
  await page.locator('summary').filter({ hasText: words.choices.name }).click();
  await page.getByRole('group', { name: parts.legend }).waitFor();
};
const pdfOf = async (page: Page) => {
  const { bytes } = await downloadPdf(page);
  const { outline, pages, text } = await readPdf(Uint8Array.from(bytes).buffer);
  const titles = outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
  return { titles, text, pages: pages.length, ...(await shapeOf(bytes)) };
};

describe('choosing what goes into the documents', () => {
  journey(
    'everything is in until something is left out, and what is left out stays out',
    async ({ person, expect }) => {
      const page = await openWork(person, finishedWork());
      await openForm(page);
      for (const name of [...everyPart, words.backupInside.label]) expect(await box(page, name).isChecked()).toBe(true);
      const whole = await pdfOf(page);
      expect(whole.titles).toContain(labels.practices);
      expect(whole.titles).toContain(labels.glossary);

      for (const part of ['practices', 'notes', 'glossary'] as const) await box(page, parts.list[part].name).uncheck();
      await page.getByText(words.choices.now(everyPart.length - 3, everyPart.length, 'a4')).waitFor();
      await page.getByText(words.somePartsOnly(everyPart.length - 3, everyPart.length)).waitFor();
      const less = await pdfOf(page);
      expect(less.titles).not.toContain(labels.practices);
      expect(less.titles).not.toContain(labels.glossary);
      expect(less.titles).toContain(labels.statements);
      expect(less.pages).toBeLessThan(whole.pages);

      await saved(page);
      await page.reload();
      await openForm(page);
      await eventually(() => box(page, parts.list.practices.name).isChecked()).toBe(false);
      expect(await box(page, parts.list.statements.name).isChecked()).toBe(true);
      const markdown = (await download(page, words.downloads.markdown.button)).bytes.toString('utf8');
      expect(markdown).toContain(labels.statements);
      expect(markdown).not.toMatch(new RegExp(`^#+ .*${labels.glossary}`, 'm'));
    },
  );

  journey('with every part left out it says that nothing would be in it', async ({ person }) => {
    const page = await openWork(person, finishedWork());
    await openForm(page);
    for (const name of everyPart) await box(page, name).uncheck();
    await page.getByText(parts.none).waitFor();
    await page.getByRole('button', { name: words.downloads.pdf.button, exact: true }).click();
    await page.getByText(words.noParts).waitFor();
  });

  journey('the paper goes by the region, or is chosen', async ({ invite, person, expect }) => {
    const page = await openWork(person, finishedWork());
    expect((await pdfOf(page)).page).toEqual([595, 842]);
    await openForm(page);
    await page.getByRole('radio', { name: paper.choices.letter, exact: true }).check();
    expect((await pdfOf(page)).page).toEqual([612, 792]);

    const american = await invite({ locale: 'en-US' });
    const there = await openWork(american, finishedWork());
    await there.getByText(words.choices.now(everyPart.length, everyPart.length, 'letter')).waitFor();
    expect((await pdfOf(there)).page).toEqual([612, 792]);
    await openForm(there);
    await there.getByRole('radio', { name: paper.choices.auto('letter'), exact: true }).isChecked();
    await there.getByRole('radio', { name: paper.choices.a4, exact: true }).check();
    expect((await pdfOf(there)).page).toEqual([595, 842]);
  });

  journey(
    'the whole work rides inside the PDF unless it is left out; the summary has none',
    async ({ person, expect }) => {
      const page = await openWork(person, finishedWork());
      const note = Object.values(finishedWork().rounds[0]!.responses[0]!.answers).find(({ evidence }) => evidence)!;
      expect((await pdfOf(page)).attachments).toHaveLength(1);
      const summary = await download(page, words.downloads.summary.button);
      expect((await shapeOf(summary.bytes)).attachments).toEqual([]);
      await backupInside(page).uncheck();
      expect((await pdfOf(page)).attachments).toEqual([]);
      await saved(page);
      await page.reload();
      await eventually(() => backupInside(page).isChecked()).toBe(false);
      // The backup itself is the whole work all the same.
      expect((await downloadBackup(page)).bytes.toString('utf8')).toContain(JSON.stringify(note.evidence).slice(1, -1));
    },
  );

  journey('a calendar reminds as often as it did before in this browser', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const reminder = page.getByLabel(words.calendar.remind);
    const owner = page.getByLabel(words.calendar.owner);
    await owner.waitFor();
    const all = (await download(page, words.downloads.calendar.button)).bytes.toString('utf8');
    expect(all).not.toContain('BEGIN:VALARM');
    await reminder.selectOption(words.calendar.reminders[2]);
    await owner.selectOption({ index: 1 });
    const one = (await download(page, words.downloads.calendar.button)).bytes.toString('utf8');
    expect(one).toContain('BEGIN:VALARM');
    const count = (file: string) => file.split('BEGIN:VEVENT').length - 1;
    expect(count(one)).toBeGreaterThan(0);
    expect(count(one)).toBeLessThan(count(all));
    await page.reload();
    await eventually(() => reminder.inputValue()).toBe('2');
  });
});
