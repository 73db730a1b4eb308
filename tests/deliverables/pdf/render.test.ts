import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/deliverables/pdf/render';
import { pageOf } from '../../../src/deliverables/pdf/tokens';
import { packedObjects } from './tags/read';
import { reportOf } from '../../../src/islands/report/report-of';
import {
  emptyEngagement,
  engagementWith,
  exampleEngagement,
  fonts,
  readPdf,
  render,
  renderReport,
  today,
} from './support';

const page = pageOf('a4');

const names = [
  'Łódź Żółć & Przyjaciele',
  'Ελληνικά Ταχυδρομεία',
  'ГП «Укрпочта» Їжак',
  'Bưu điện Việt Nam Hưởng',
  'Ærø Þjóðleikhúsið Çelik ẞ',
];

describe('the PDF', () => {
  it('says the finding, the plan, the statements, the method and the limits', async () => {
    const report = reportOf(exampleEngagement(), today);
    const { text } = await readPdf((await renderReport(report)).bytes);
    const flat = (value: string) => value.replace(/\s+/g, ' ').trim();
    expect(text).toContain(report.standing.finding.map((phrase) => phrase.text).join(''));
    for (const statement of report.statements) expect(text).toContain(flat(statement.wording));
    for (const paragraph of [...report.method, ...report.limits]) expect(text).toContain(flat(paragraph));
    for (const action of report.plan.months.flatMap(({ actions }) => actions)) {
      expect(text).toContain(action.code);
      expect(text).toContain(action.owner.split(' ')[0]);
    }
  });

  it('says every action whole: title, done when and why', async () => {
    const report = reportOf(exampleEngagement(), today);
    const { pages } = await readPdf((await renderReport(report)).bytes);
    // Cells stand side by side, so each column is read on its own.
    const column = pages
      .flat()
      .filter(({ x }) => Math.abs(x - actionColumn) < 200)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, '');
    for (const { title, doneWhen, why } of report.plan.months.flatMap(({ actions }) => actions)) {
      for (const words of [title, doneWhen, why]) expect(column).toContain(words.replace(/\s+/g, ''));
    }
  });

  it('says each statement once', async () => {
    const report = reportOf(exampleEngagement(), today);
    const { text } = await readPdf((await renderReport(report)).bytes);
    for (const { wording } of report.statements) expect(text.split(wording.replace(/\s+/g, ' '))).toHaveLength(2);
  });

  it('has a nested outline, a title, a language and the organisation as author', async () => {
    const { outline, info } = await readPdf((await render(exampleEngagement())).bytes);
    const { labels } = reportOf(exampleEngagement(), today);
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        labels.summary,
        labels.planPicture,
        labels.practices,
        labels.plan,
        labels.statements,
        labels.method,
      ]),
    );
    expect(outline.some(({ items }) => items.length > 1)).toBe(true);
    expect(info).toMatchObject({ Author: 'Harbour Rail', Language: 'en-GB' });
    expect(info['Title']).toContain('Harbour Rail');
  });

  it('has an outline that leads to each heading, not to the top of its page', async () => {
    const { outline, pages } = await readPdf((await render(exampleEngagement())).bytes);
    const entries = outline.flatMap(({ items, ...entry }) => [entry, ...items]);
    let inside = 0;
    for (const { title, dest } of entries) {
      const [, , , y] = dest as [unknown, unknown, unknown, number];
      const heading = pages.flat().filter(({ text, size }) => size > 9 && text.endsWith(title));
      if (y > 800 || heading.length === 0) continue;
      inside += 1;
      expect(
        heading.some((item) => item.y < y && item.y > y - 45),
        title,
      ).toBe(true);
    }
    expect(inside).toBeGreaterThan(15);
  });

  it('names each page and how many there are', async () => {
    const { pages } = await readPdf((await render(exampleEngagement())).bytes);
    pages.forEach((items, index) => {
      expect(items.map(({ text }) => text)).toContain(`${index + 1} of ${pages.length}`);
    });
  });

  it('embeds its own fonts and no standard one', async () => {
    const raw = packedObjects((await render(exampleEngagement())).bytes);
    expect(raw).toContain('/FontFile2');
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier|Symbol|ZapfDingbats)/);
    expect(raw).not.toContain('/Subtype /Type1');
  });

  it('is the same, byte for byte, for the same report', async () => {
    const first = Buffer.from((await render(exampleEngagement())).bytes);
    const second = Buffer.from((await render(exampleEngagement())).bytes);
    expect(first.equals(second)).toBe(true);
    const other = Buffer.from((await render(engagementWith('Other'))).bytes);
    expect(first.equals(other)).toBe(false);
  });

  it.each(names)('brings back the name %s', async (name) => {
    const { bytes, lost } = await render(engagementWith(name));
    expect(lost).toEqual([]);
    expect((await readPdf(bytes)).text).toContain(name);
  });

  it('marks and lists what its fonts cannot draw', async () => {
    const { bytes, lost } = await render(engagementWith('Acme 🚀 日本 ไทย'));
    expect(lost).toEqual(['🚀', 'ไ', 'ท', 'ย']);
    expect((await readPdf(bytes)).text).toContain('Acme \u25a1 日本 \u25a1\u25a1\u25a1');
  }, 30_000);

  it('prints a note of 10,000 characters whole, over as many pages as it takes', async () => {
    const note = Array.from({ length: 1400 }, (_, index) => `word${index}`)
      .join(' ')
      .slice(0, 10_000);
    const { bytes } = await render(
      engagementWith('Acme', { 'complaint-tracking': { kind: 'level', level: 3, evidence: note } }),
    );
    const { text } = await readPdf(bytes);
    for (const word of note.split(' ')) expect(text).toContain(word);
  });

  it('prints markup as the text it is', async () => {
    const { bytes } = await render(engagementWith('<script>alert(1)</script> \\ (a) %'));
    expect((await readPdf(bytes)).text).toContain('<script>alert(1)</script> \\ (a) %');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const rendering = renderPdf(reportOf(exampleEngagement(), today), await fonts(), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(rendering).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says how far it is, always further', async () => {
    const shares: number[] = [];
    await renderPdf(reportOf(emptyEngagement(), today), await fonts(), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

const actionColumn = page.left + 60;
