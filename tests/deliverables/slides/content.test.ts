/** What the slides say: enough of it, all of it, and nothing that was left out. */
import { describe, expect, it } from 'vitest';
import { reportPartIds } from '../../../src/domain/engagement/engagement';
import type { Report } from '../../../src/domain/report/report';
import { reportOf } from '../../../src/islands/report/report-of';
import { hostileTexts, longNote } from '../../fixtures/hostile/engagement';
import {
  all,
  deckOf,
  deckOfReport,
  emptyEngagement,
  engagementWithActions,
  exampleEngagement,
  hostileEngagement,
  once,
  textOf,
  titleOf,
  today,
  type Deck,
} from './support';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const everything = ({ slides, notes }: Deck) => flat([...slides, ...notes].map(textOf).join('\n'));

const engagements = {
  example: exampleEngagement,
  empty: emptyEngagement,
  hostile: hostileEngagement,
  'two hundred actions': () => engagementWithActions(200),
};

/** Every text that slides and their notes carry whole: names, titles, statements, what stands out, what is asked. */
function carried(report: Report): string[] {
  const actions = report.plan.months.flatMap((month) => month.actions);
  return [
    report.organisation,
    report.furniture.right,
    ...report.standing.finding.map(({ text }) => text.trim()),
    report.standing.note,
    ...report.standing.areas.flatMap(({ name, earned, toEarn }) => [name, earned, toEarn]),
    ...actions.flatMap(({ title, owner, dates, doneWhen, why, stateNote }) => [
      title,
      owner,
      dates,
      doneWhen,
      why,
      stateNote,
    ]),
    ...report.plan.waiting.flatMap(({ title, why }) => [title, why]),
    ...report.strengths.flatMap(({ name, sentence, reason }) => [name, sentence, reason]),
    ...report.gaps.flatMap(({ name, sentence, reason }) => [name, sentence, reason]),
    ...report.statements.flatMap(({ wording, gap, approval, parts, unsaid, tests, setAside, beside }) => [
      wording,
      gap,
      approval,
      ...[...parts, ...unsaid, ...tests, ...setAside, ...beside].flatMap(({ term, meaning }) => [term, meaning]),
    ]),
    ...report.asked.items,
    ...report.practices.flatMap(({ rows }) => rows.flatMap(({ name, sentence }) => [name, sentence])),
    ...report.profile.map(({ meaning }) => meaning),
  ].filter(Boolean);
}

describe.each(Object.entries(engagements))('the slides of %s', { timeout: 60_000 }, (_name, engagement) => {
  const report = once(() => reportOf(engagement(), today));
  const deck = once(() => deckOfReport(report()));

  it('are eight to twelve', async () => {
    expect((await deck()).slides.length).toBeGreaterThanOrEqual(8);
    expect((await deck()).slides.length).toBeLessThanOrEqual(12);
  });

  it('each have a headline of their own and words for the speaker', async () => {
    const { slides, notes } = await deck();
    const titles = slides.map(titleOf);
    for (const title of titles) expect(title.trim().length).toBeGreaterThan(3);
    expect(new Set(titles).size).toBe(titles.length);
    for (const note of notes) expect(textOf(note)).toMatch(/^What to say\n\S/);
  });

  it('describe every picture, chart, table and drawing, and number every slide after the first', async () => {
    for (const [index, slide] of (await deck()).slides.entries()) {
      for (const name of ['p:pic', 'p:graphicFrame', 'p:grpSp'])
        for (const figure of all(slide, name))
          expect(all(figure, 'p:cNvPr')[0]!.getAttribute('descr'), `${index + 1} ${name}`).toBeTruthy();
      const fields = all(slide, 'a:fld').map(textOf);
      expect(all(slide, 'a:fld').map((field) => field.getAttribute('type'))).toEqual(index === 0 ? [] : ['slidenum']);
      expect(fields.length).toBe(index === 0 ? 0 : 1);
    }
  });

  it('carry every name, title and statement whole, on the slide or in its notes', async () => {
    const text = everything(await deck());
    for (const each of carried(report())) expect(text).toContain(flat(each));
  });
});

describe('slides of a hostile engagement', () => {
  it('have all of its texts but the long notes of evidence, and say that those are in the report', async () => {
    const deck = await deckOf(hostileEngagement());
    const text = everything(deck);
    for (const each of hostileTexts) if (each !== longNote) expect(text).toContain(flat(each));
    expect(text).toContain(reportOf(hostileEngagement(), today).slides.notes.evidence);
  });

  it('set right to left what is written so, and nothing else', async () => {
    const { slides } = await deckOf(hostileEngagement());
    for (const slide of slides)
      for (const paragraph of all(slide, 'a:p')) {
        const first = /\p{L}/u.exec(
          all(paragraph, 'a:t')
            .map((each) => each.textContent)
            .join(''),
        )?.[0];
        const properties = all(paragraph, 'a:pPr')[0];
        if (first && properties)
          expect(properties.getAttribute('rtl') === '1', textOf(paragraph)).toBe(/[\u0590-\u08FF]/.test(first));
      }
  });

  it('keep what XML cannot hold out of the file, and tell of it', async () => {
    const report = reportOf(exampleEngagement(), today);
    const { lost, slides } = await deckOfReport({ ...report, organisation: 'Bell \u0007 and half \ud83d' });
    expect(lost).toEqual(['\u0007', '\ud83d']);
    expect(titleOf(slides[0]!)).toBe('Bell \ufffd and half \ufffd');
  });
});

describe('a long plan', () => {
  it('says on the slide how many actions are in its notes only', async () => {
    const deck = await deckOf(engagementWithActions(200));
    const months = deck.slides.filter((slide) => /^Month \d/.test(titleOf(slide)));
    expect(months).toHaveLength(3);
    for (const slide of months) {
      const shown = all(slide, 'a:tr').length - 1;
      expect(shown).toBeGreaterThanOrEqual(8);
      const month = reportOf(engagementWithActions(200), today).plan.months[months.indexOf(slide)]!;
      expect(textOf(slide)).toContain(
        `${month.actions.length - shown} more actions are in the notes under this slide and in the report`,
      );
    }
  });
});

describe('the parts of the report', () => {
  const report = reportOf(exampleEngagement(), today);
  const titles = async (parts: Report['parts']) => (await deckOfReport({ ...report, parts })).slides.map(titleOf);
  const without = (...left: Report['parts'][number][]) => reportPartIds.filter((part) => !left.includes(part));

  it('are left out of the slides when they are left out of the report', async () => {
    expect((await titles(without('standouts'))).join()).not.toContain(report.slides.headlines.gaps);
    expect((await titles(without('organisation'))).join()).not.toContain(report.slides.headlines.radar);
    expect((await titles(without('plan'))).filter((title) => title.startsWith('Month'))).toEqual([]);
    const text = everything(await deckOfReport({ ...report, parts: without('practices') }));
    expect(text).not.toContain(report.slides.notes.evidence);
  });

  it('leave eight slides and the finding, whatever is left out', async () => {
    const least = await titles([]);
    expect(least).toHaveLength(8);
    expect(least[1]).toBe(report.standing.finding.map(({ text }) => text).join(''));
  });
});

describe('making slides', () => {
  it('tells how far it is, and stops when it is told to', async () => {
    const { deliverSlides } = await import('../../../src/deliverables/slides/deliver');
    const report = reportOf(exampleEngagement(), today);
    const shares: number[] = [];
    const stop = new AbortController();
    const stopped = deliverSlides(report, {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (shares.length === 3) stop.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(shares).toHaveLength(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
