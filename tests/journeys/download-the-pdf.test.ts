import { describe } from 'vitest';
import { reportMessages } from '../../src/content/messages/en/report';
import { reportPage as words } from '../../src/content/messages/en/report-page';
import { actionWords, modelWords, practiceWords } from '../../src/content/words';
import { readPdf } from '../deliverables/pdf/support';
import { downloadBackup, downloadPdf, finishedWork, openWork } from './support/files';
import { journey } from './support/journey';
import { fontsOf } from './support/pdf';

const bytesOf = (buffer: Buffer) => Uint8Array.from(buffer).buffer;
const day = new Date('2026-11-21T10:00:00Z');

describe('downloading the PDF', () => {
  journey(
    'it says what the pages say, with an outline, page numbers, metadata and its own fonts',
    async ({ person, expect }) => {
      const work = finishedWork();
      const page = await openWork(person, work);
      const file = await downloadPdf(page);
      expect(file.name).toMatch(/^lakeside-ferries-report-\d{4}-\d{2}-\d{2}\.pdf$/);
      await page.getByText(words.done(file.name)).waitFor();
      expect(file.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');

      const pdf = await readPdf(bytesOf(file.bytes));
      const { statements } = work.rounds[0]!;
      for (const said of [
        'Lakeside Ferries',
        statements.mission.wording,
        statements.success.wording,
        ...Object.values(modelWords.areas).map((area) => area.name),
        ...Object.values(practiceWords).map((practice) => practice.name),
        actionWords['customer-summit']!.title,
        work.rounds[0]!.plan.choices['customer-summit']!.reason!,
        reportMessages.limits.self,
      ]) {
        expect(pdf.text).toContain(said);
      }
      expect(pdf.text).not.toMatch(/undefined|NaN|\[object|Invalid Date/);
      expect(pdf.pages.length).toBeGreaterThan(4);
      for (const [place, items] of pdf.pages.entries()) {
        expect(items.map((item) => item.text).join(' ')).toContain(
          reportMessages.page.replace('{page}', String(place + 1)).replace('{pages}', String(pdf.pages.length)),
        );
      }
      const outline = pdf.outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
      for (const part of ['summary', 'standing', 'plan', 'practices', 'statements', 'method', 'limits'] as const) {
        expect(outline).toContain(reportMessages.labels[part]);
      }
      expect(pdf.info['Title']).toBe(reportMessages.title('Lakeside Ferries'));
      expect(pdf.info['Language'] ?? pdf.info['Lang']).toBe(reportMessages.language);

      const fonts = await fontsOf(file.bytes);
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter((font) => !font.embedded)).toEqual([]);
      expect(fonts.filter((font) => !/^[A-Z]{6}\+(sans|serif)-/.test(font.name))).toEqual([]);
    },
  );

  journey(
    'the same work on the same day gives the same bytes, in another browser too',
    async ({ invite, person, expect }) => {
      await person.context.clock.setFixedTime(day);
      const page = await openWork(person, finishedWork());
      const once = await downloadPdf(page);
      const again = await downloadPdf(page);
      expect(again.bytes.equals(once.bytes)).toBe(true);

      const other = await invite({ timezoneId: 'Pacific/Auckland', locale: 'de-DE' });
      await other.context.clock.setFixedTime(new Date('2026-11-20T20:00:00Z'));
      const there = await openWork(other, finishedWork());
      expect((await downloadPdf(there)).bytes.equals(once.bytes)).toBe(true);
    },
  );

  journey(
    'nothing of it is fetched before it is asked for, and nothing is asked of anybody else',
    async ({ person, expect }) => {
      const page = await openWork(person, finishedWork());
      await page.waitForLoadState('networkidle');
      const before = person.watch.requests.length;
      expect(person.watch.requests.filter((url) => /jspdf|autotable|\.woff(?!2)/.test(url))).toEqual([]);
      await downloadPdf(page);
      expect(person.watch.requests.length).toBeGreaterThan(before);
    },
  );

  journey(
    'what needs a part of the site that cannot be fetched says so, and the backup needs none',
    async ({ person }) => {
      const page = await openWork(person, finishedWork());
      await page.getByRole('heading', { name: words.preview.heading }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.route(/\.(js|woff)$/, (route) => route.abort());
      await downloadBackup(page);
      await page.getByRole('button', { name: words.downloads.slides.button }).click();
      await page.getByText(words.failed).waitFor();
      await page.locator('summary').filter({ hasText: words.choices.name }).click();
      await page.getByText(words.notFetched).waitFor();
      person.watch.complaints.splice(0);
    },
  );

  journey('it can be stopped while it is made', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    await page.getByRole('heading', { name: words.preview.heading }).waitFor();
    const held: (() => Promise<void>)[] = [];
    await page.route(/\.(js|woff)$/, (route) => void held.push(() => route.continue()));
    await page.getByRole('button', { name: words.downloads.pdf.button }).click();
    await page.getByRole('button', { name: words.cancel }).click();
    expect(held.length).toBeGreaterThan(0);
    for (const release of held) await release();
    await page.unroute(/\.(js|woff)$/);
    await page.getByText(words.cancelled).waitFor();
    expect((await downloadPdf(page)).bytes.length).toBeGreaterThan(10_000);
  });

  journey(
    'when a part of it cannot be fetched the page says so, and the second try works',
    async ({ person, expect }) => {
      const page = await openWork(person, finishedWork());
      await page.getByRole('heading', { name: words.preview.heading }).waitFor();
      await page.route(/\.woff$/, (route) => route.abort());
      await page.getByRole('button', { name: words.downloads.pdf.button }).click();
      await page.getByText(words.failed).waitFor();
      expect(person.watch.complaints.splice(0).filter((each) => !each.includes('net::ERR_FAILED'))).toEqual([]);
      await page.unroute(/\.woff$/);
      expect((await downloadPdf(page)).bytes.length).toBeGreaterThan(10_000);
    },
  );

  journey('with nothing answered it still comes, and says so', async ({ person, expect }) => {
    const page = await person.open('/report/');
    const pdf = await readPdf(bytesOf((await downloadPdf(page)).bytes));
    expect(pdf.text).toContain(reportMessages.finding.nothing);
    expect(pdf.text).not.toMatch(/undefined|NaN|Invalid Date/);
  });
});
