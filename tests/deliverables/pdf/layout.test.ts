import { beforeAll, describe, expect, it } from 'vitest';
import { linesHere } from '../../../src/deliverables/pdf/flow';
import { pageOf, styles } from '../../../src/deliverables/pdf/tokens';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import type { Paper, Report } from '../../../src/domain/report/report';
import { reportOf } from '../../../src/islands/report/report-of';
import { hostileEngagement } from '../../fixtures/hostile/engagement';
import {
  emptyEngagement,
  engagementWith,
  exampleEngagement,
  readPdf,
  renderReport,
  today,
  type ReadPdf,
  type TextItem,
} from './support';
import { branded, longEngagement, manyActions, running, wordyEngagement } from './engagements';

const cases: [string, () => Engagement, Paper][] = [
  ['the example', exampleEngagement, 'a4'],
  ['the example on Letter', exampleEngagement, 'letter'],
  ['an empty engagement', emptyEngagement, 'letter'],
  [
    'an engagement of three answers',
    () =>
      engagementWith('Kiosk', {
        'complaint-tracking': { kind: 'level', level: 2, evidence: 'The book at the desk.' },
        'strategy-statements': { kind: 'level', level: 3 },
        'journey-mapping': { kind: 'unknown' },
      }),
    'a4',
  ],
  ['texts as long as they may be', longEngagement, 'a4'],
  ['a trap for writers of files', hostileEngagement, 'letter'],
  ['a plan of two hundred actions more', () => manyActions(exampleEngagement(), 200), 'a4'],
  ['statements that fill a page', wordyEngagement, 'letter'],
  ['a plan that runs, in yellow', () => branded(running(exampleEngagement()), '#ffe800'), 'a4'],
];

/** The fonts of further scripts make the first file slow. */
const patience = 60_000;
const sameSize = (a: number, b: number) => Math.abs(a - b) < 0.01;

describe.each(cases)('the layout of %s', (_, make, paper) => {
  const page = pageOf(paper);
  const left = page.left - 0.5;
  /** What stands between the header's and the footer's rule. */
  const body = (items: readonly TextItem[]) =>
    items.filter(({ y }) => y > page.height - page.bottom - 4 && y < page.height - 64);
  const lowestFirst = (items: readonly TextItem[]) => items.toSorted((a, b) => a.y - b.y);
  let report: Report;
  let read: ReadPdf;
  beforeAll(async () => {
    report = reportOf(make(), today, paper);
    read = await readPdf((await renderReport(report)).bytes);
  }, patience);

  it('keeps inside the margins', () => {
    for (const item of read.pages.flat()) {
      expect(item.x, item.text).toBeGreaterThanOrEqual(left);
      expect(item.x + item.width, item.text).toBeLessThanOrEqual(page.right + 0.5);
      expect(item.y).toBeGreaterThan(28);
      expect(item.y).toBeLessThan(page.height - 40);
    }
  });

  it('ends no page with a heading', () => {
    const sizes = [styles.title.size, styles.subtitle.size];
    for (const items of read.pages) {
      const [lowest] = lowestFirst(body(items));
      if (lowest)
        expect(
          sizes.some((size) => sameSize(size, lowest.size)),
          lowest.text,
        ).toBe(false);
    }
  });

  it('ends no page with the head of a table', () => {
    const heads = new Set([report.labels.action, report.labels.practice, report.labels.owner, report.labels.reason]);
    for (const items of read.pages) {
      const [lowest] = lowestFirst(body(items));
      if (lowest) expect(heads.has(lowest.text), lowest.text).toBe(false);
    }
  });

  it('leaves no page empty and writes no text over another', () => {
    for (const items of read.pages) {
      expect(body(items).length).toBeGreaterThan(0);
      const sorted = lowestFirst(items);
      for (const [index, a] of sorted.entries()) {
        for (let next = index + 1; next < sorted.length; next += 1) {
          const b = sorted[next]!;
          if (b.y - a.y >= Math.min(a.size, b.size) * 0.7) {
            if (b.y - a.y > 30) break;
            continue;
          }
          const overlap = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          expect(overlap <= 0.5, `${a.text} / ${b.text}`).toBe(true);
        }
      }
    }
  });

  it('holds the summary on two pages', () => {
    const asked = report.asked.items.at(-1) ?? report.projection.heading;
    const [first, second] = read.pages.map((items) => items.map(({ text }) => text).join(' '));
    expect(first).toContain(report.standing.certainty.split(' ')[0]);
    expect(second!.replace(/\s+/g, ' ')).toContain(asked.split(' ').slice(0, 3).join(' '));
    expect(read.pages[2]!.map(({ text }) => text)).toContain(report.labels.contents);
  });

  it('says in the contents on which page each section begins', () => {
    const contents = read.pages.findIndex((items) => items.some(({ text }) => text === report.labels.contents));
    const entries = read.pages[contents]!.filter(
      ({ x, size }) => sameSize(x, page.left) && sameSize(size, styles.contents.size),
    );
    expect(entries.length).toBeGreaterThan(5);
    for (const { text: number, y } of entries) {
      const inLine = read.pages[contents]!.filter((item) => Math.abs(item.y - y) < 0.5).toSorted((a, b) => a.x - b.x);
      const on = Number(inLine.at(-1)!.text);
      const heading = read.pages[on - 1]!.filter(({ size }) => sameSize(size, styles.title.size));
      // A reader may join the number and the title.
      const begins = (text: string) => text.trim().split(' ')[0];
      expect(heading.map(({ text }) => begins(text))).toContain(begins(number));
    }
  });

  it('keeps every row of the plan whole: no page of it begins inside an action', () => {
    const { doneWhen, why, needs, action } = report.labels;
    const inside = new RegExp(`^(${doneWhen}|${why}|${needs}):`);
    for (const items of read.pages) {
      const column = lowestFirst(body(items)).toReversed();
      const first = column.findIndex(({ text }) => inside.test(text));
      if (first < 0) continue;
      const above = column.slice(0, first).filter(({ x, text }) => sameSize(x, column[first]!.x) && text !== action);
      expect(above.length, column[first]!.text).toBeGreaterThan(0);
    }
  });
});

describe('texts longer than a page', () => {
  it('come whole over as many pages as they need', { timeout: patience }, async () => {
    const { text } = await readPdf((await renderReport(reportOf(longEngagement(), today))).bytes);
    const said = text.match(/\brow\b/g)!.length;
    // The two wordings, a part, a line beside it, a reason, a test that holds and one that fails.
    expect(said).toBeGreaterThanOrEqual(7 * 950);
  });
});

describe('a paragraph at the end of a page', () => {
  it('leaves no single line behind and carries none over alone', () => {
    expect(linesHere(5, 5)).toBe(5);
    expect(linesHere(5, 4)).toBe(3);
    expect(linesHere(5, 1)).toBe(0);
    expect(linesHere(3, 2)).toBe(2);
  });
});
