import { describe, expect, it } from 'vitest';
import { reportPartIds, type Engagement, type ReportPartId } from '../../../src/domain/engagement/engagement';
import { pageOf } from '../../../src/deliverables/pdf/tokens';
import { reportOf } from '../../../src/islands/report/report-of';
import { branded, longTitles, running, wordyEngagement } from './engagements';
import { exampleEngagement, readPdf, renderReport, today } from './support';
import { readTags, allParts } from './tags/read';

const patience = 30_000;
const make = async (engagement: Engagement, day = today) => {
  const report = reportOf(engagement, day);
  const { bytes } = await renderReport(report);
  return { report, bytes, ...(await readPdf(bytes)) };
};
const onlyOf = (engagement: Engagement, ...parts: ReportPartId[]): Engagement => ({
  ...engagement,
  report: { ...engagement.report, leaveOut: reportPartIds.filter((id) => !parts.includes(id)) },
});
const only = (...parts: ReportPartId[]): Engagement => onlyOf(exampleEngagement(), ...parts);
const bare = (text: string) => text.replace(/\s+/g, '');

describe('the parts of the PDF', () => {
  it('are two pages and nothing else for the summary alone', { timeout: patience }, async () => {
    const { report, pages, text } = await make(only('summary'));
    expect(pages).toHaveLength(2);
    for (const { wording } of report.statements) expect(bare(text)).toContain(bare(wording));
    expect(text).not.toContain(report.labels.contents);
    for (const item of report.asked.items) expect(bare(text)).toContain(bare(item));
  });

  it(
    'says of a wording too long for the summary where the whole one is, and says it there',
    { timeout: patience },
    async () => {
      const whole = await make(wordyEngagement());
      const [first] = whole.pages.map((items) => bare(items.map(({ text }) => text).join('')));
      for (const { wording } of whole.report.statements) {
        expect(first).toContain(bare(wording).slice(0, 60));
        expect(first).not.toContain(bare(wording));
        expect(bare(whole.text)).toContain(bare(wording).slice(-60));
      }
      expect(first!.split(bare(whole.report.labels.begins))).toHaveLength(3);
      expect(whole.text).not.toContain(whole.report.labels.statementsNote);

      const alone = await make(onlyOf(wordyEngagement(), 'summary'));
      expect(alone.pages).toHaveLength(2);
      expect(bare(alone.text).split(bare(alone.report.labels.beginsOnly))).toHaveLength(3);
    },
  );

  it('are two pages for the summary, however long titles are', { timeout: patience }, async () => {
    for (const paper of ['a4', 'letter'] as const) {
      const report = reportOf(onlyOf(longTitles(), 'summary'), today, paper);
      expect(report.plan.highlights.some(({ title }) => title.length > 350)).toBe(true);
      expect((await readPdf((await renderReport(report)).bytes)).pages).toHaveLength(2);
    }
  });

  it('promise no list of all actions that is not in it', { timeout: patience }, async () => {
    const promise = 'The full report has all of them';
    expect((await make(only('summary', 'plan'))).text).toContain(`${promise}, month by month.`);
    expect((await make(only('summary', 'timeline'))).text).toContain(`${promise}, on one calendar.`);
    expect((await make(only('summary'))).text).not.toContain(promise);
  });

  it('come one by one: each alone opens with the title and says what it is to say', { timeout: 60_000 }, async () => {
    // One person has no views of a group; views-in-files.test.ts has them.
    const apart: ReadonlySet<string> = new Set(['summary', 'backup', 'views']);
    for (const part of reportPartIds.filter((id) => !apart.has(id))) {
      const { report, pages } = await make(only(part));
      expect(bare(pages[0]!.map(({ text }) => text).join(''))).toContain(bare(report.title));
      // A part that has a page to itself leaves the title one as well; a list of one part would say nothing.
      expect(
        pages[0]!.map(({ text }) => text),
        part,
      ).not.toContain(report.labels.contents);
      expect(pages.flat().length, part).toBeGreaterThan(12);
    }
  });

  it('say every wording where the summary does not', { timeout: patience }, async () => {
    const { report, text } = await make(only('statements'));
    const said = bare(text);
    // A wording may go on over the page.
    for (const wording of report.statements.map((each) => bare(each.wording))) {
      expect(said).toContain(wording.slice(0, 60));
      expect(said).toContain(wording.slice(-60));
    }
  });

  it('say that the file of the work rides inside only when it does', { timeout: patience }, async () => {
    const { report, text } = await make(only('method', 'backup'));
    expect(bare(text)).toContain(bare(report.labels.attached));
    expect(bare((await make(only('method'))).text)).not.toContain(bare(report.labels.attached));
  });
});

describe('a plan that has begun', () => {
  it('says how it runs, what does not fit, and each state with its note', { timeout: patience }, async () => {
    const { report, pages, text } = await make(running(exampleEngagement()), '2027-01-08');
    const second = bare(pages[1]!.map((item) => item.text).join(''));
    expect(second).toContain(bare(report.plan.running));
    expect(report.plan.problemsNote).not.toBe('');
    expect(second).toContain(bare(report.plan.problemsNote));
    const begun = report.plan.months.flatMap(({ actions }) => actions).filter(({ stateText }) => stateText);
    expect(begun.length).toBe(3);
    for (const { stateText, stateNote } of begun) {
      for (const said of [stateText, stateNote].filter(Boolean)) expect(bare(text)).toContain(bare(said));
    }
    for (const label of [report.labels.done, report.labels.underWay, report.labels.blocked, report.labels.late])
      expect(text).toContain(label);
  });
});

describe('what the full report says', () => {
  it('is every lens, owner, measure and practice', { timeout: patience }, async () => {
    const { report, text } = await make(exampleEngagement());
    const said = bare(text);
    for (const lens of report.lenses) for (const { name } of lens.parts) expect(said).toContain(bare(name));
    for (const { owner } of report.owners) expect(said).toContain(bare(owner.split(',')[0]!));
    for (const { name } of report.practices.flatMap(({ rows }) => rows)) expect(said).toContain(bare(name));
    expect(report.measures.length).toBeGreaterThan(10);
  });

  it('tells what each drawing shows, and the finding of it', { timeout: patience }, async () => {
    const { report, bytes } = await make(exampleEngagement());
    const { pages } = await readTags(bytes);
    const told = pages.flatMap(({ tree }) => allParts(tree)).flatMap(({ alt }) => (alt ? [alt] : []));
    const { dial, projection, areas, radar, picture, timeline } = report.figures;
    for (const text of [dial, projection, ...areas, radar, picture, timeline]) expect(told).toContain(text);
    expect(dial).toMatch(/2\.5 of 5/);
  });
});

/** A picture of one pixel. */
const pixel = {
  mediaType: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
} as const;

describe('the client’s look', () => {
  it.each([
    [4000, 10],
    [10, 4000],
    [300, 300],
  ])(
    'keeps a logo of %i by %i pixels in its box and says whose it is',
    { timeout: patience },
    async (width, height) => {
      const plain = branded(exampleEngagement(), '#0a1a3c');
      const { organisation } = plain;
      const { report, bytes, pages } = await make({
        ...plain,
        organisation: { ...organisation, brand: { ...organisation.brand, logo: { ...pixel, width, height } } },
      });
      const [first] = (await readTags(bytes)).pages;
      expect(allParts(first!.tree).map(({ alt }) => alt)).toContain(report.organisation);
      expect(pages[0]!.every(({ x, width: wide }) => x + wide <= pageOf('a4').right + 0.5)).toBe(true);
    },
  );

  it('changes nothing of what is said, whatever the colour', { timeout: 60_000 }, async () => {
    const { text } = await make(exampleEngagement());
    for (const colour of ['#ffe800', '#000000', '#ffffff', '#e8e8e8', '#0a1a3c'])
      expect((await make(branded(exampleEngagement(), colour))).text).toBe(text);
  });
});
