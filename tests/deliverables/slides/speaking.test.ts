/** Slides are for a room: type that is read from a chair, headlines that say something, and nothing that was left out. */
import type { Document } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf as planned } from '../../../src/deliverables/slides/deck';
import { levelled } from '../../../src/deliverables/slides/draw/rows';
import { lookOf } from '../../../src/deliverables/slides/look';
import { reportPartIds } from '../../../src/domain/engagement/engagement';
import { brandColours } from '../../../src/domain/report/brand-colours';
import type { Report } from '../../../src/domain/report/report';
import { reportOf } from '../../../src/islands/report/report-of';
import { branded, longEngagement, running } from '../pdf/engagements';
import { engagementWith } from '../pdf/support';
import {
  all,
  children,
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

const inTheMiddle = '2027-01-20';
const runningReport = once(() => reportOf(running(exampleEngagement()), inTheMiddle));
const reports: Record<string, () => Report> = {
  example: () => reportOf(exampleEngagement(), today),
  empty: () => reportOf(emptyEngagement(), today),
  hostile: () => reportOf(hostileEngagement(), today),
  'two hundred actions': () => reportOf(engagementWithActions(200), today),
  'a running plan': runningReport,
  'the longest texts there may be': () => reportOf(longEngagement(), today),
};

const typeOf = (shape: ReturnType<typeof all>[number]) => all(shape, 'p:ph')[0]?.getAttribute('type') ?? '';
const shapesOf = (slide: Document) =>
  children(all(slide, 'p:spTree')[0]!).filter(({ tagName }) => !/nvGrpSpPr|grpSpPr/.test(tagName));
const everything = ({ slides, notes }: Deck) => [...slides, ...notes].map(textOf).join('\n');

describe.each(Object.entries(reports))('the slides of %s', { timeout: 60_000 }, (_name, report) => {
  const deck = once(() => deckOfReport(report()));

  it('set nothing smaller than twelve points but the foot, and the line of confidentiality where it is very long', async () => {
    for (const [index, slide] of (await deck()).slides.entries())
      for (const shape of shapesOf(slide)) {
        if (['ftr', 'sldNum'].includes(typeOf(shape))) continue;
        const sizes = all(shape, 'a:rPr').map((run) => Number(run.getAttribute('sz')));
        const isLine = index === 0 && textOf(shape).includes(report().furniture.right);
        if (!isLine) expect(Math.min(1200, ...sizes), `${index + 1}: ${textOf(shape).slice(0, 60)}`).toBe(1200);
      }
  });

  it('are read out from their headline on', async () => {
    for (const slide of (await deck()).slides) expect(typeOf(shapesOf(slide)[0]!)).toMatch(/^(title|ctrTitle)$/);
  });

  it('tell how many actions of a month are not on its slide', async () => {
    const { slides } = await deck();
    const months = slides.filter((slide) => /^Month \d/.test(titleOf(slide)));
    for (const slide of months) {
      const month = report().plan.months[Number(/\d/.exec(titleOf(slide))![0]) - 1]!;
      const shown = all(slide, 'a:tr').length - 1;
      expect(shown).toBeGreaterThan(0);
      const said = textOf(slide).includes('in the notes under this slide');
      expect(said).toBe(shown < month.actions.length);
      // What is in place already is never shown in place of something to do.
      const titles = all(slide, 'a:tr')
        .map((row) => all(row, 'a:tc')[0]!)
        .map((cell) => textOf(cell));
      const isShown = ({ title }: { title: string }) => titles.some((text) => text.startsWith(title));
      if (month.actions.some((row) => !row.confirm && !isShown(row) && !/[\n\r\t]/.test(row.title)))
        expect(month.actions.filter((row) => row.confirm && isShown(row))).toEqual([]);
    }
  });
});

describe('the headline of a month', () => {
  const titles = async (report: Report) => (await deckOfReport(report)).slides.map(titleOf);

  it('says how much of the days there are it takes, and who has the most', async () => {
    const report = reportOf(exampleEngagement(), today);
    const found = (await titles(report)).filter((title) => title.startsWith('Month'));
    report.plan.months.forEach((month, index) => {
      const [work, there] = month.load.match(/[\d.]+/g)!;
      expect(found[index]).toContain(`Month ${index + 1} takes ${work} of the ${there} days available`);
      const most = report.owners.toSorted((a, b) => b.months[index]!.planned - a.months[index]!.planned)[0]!;
      expect(found[index]).toContain(`${most.months[index]!.planned} of them from ${most.owner}`);
    });
  });

  it('says what is done, late and blocked once the plan runs', async () => {
    const report = runningReport();
    const { actions } = report.plan.months[0];
    const title = (await titles(report)).find((each) => each.startsWith('Month 1'));
    expect(title).toContain(`one of ${actions.length} actions is done`);
    expect(title).toContain(`${actions.filter(({ late }) => late).length} are late`);
    expect(title).toContain('one of those blocked');
  });

  it('has a state beside every action that has one, and today in the picture', async () => {
    const { slides } = await deckOfReport(runningReport());
    const picture = slides.find((slide) => titleOf(slide) === runningReport().plan.running)!;
    expect(textOf(picture)).toContain(runningReport().plan.finding);
    expect(textOf(picture)).toMatch(/· Late/);
    expect(textOf(picture)).toContain(runningReport().labels.today);
    const month = slides.find((slide) => titleOf(slide).startsWith('Month 1'))!;
    expect(textOf(month)).toContain('Blocked, late');
    expect(textOf(month)).toContain('Done');
  });
});

describe('what is left out of the report', () => {
  const report = { ...reportOf(exampleEngagement(), today) };
  const without = async (part: Report['parts'][number]) =>
    everything(await deckOfReport({ ...report, parts: reportPartIds.filter((each) => each !== part) }));

  it.each([
    ['organisation', report.profile.map(({ meaning }) => meaning)],
    ['method', [...report.method, ...report.limits]],
    ['plan', report.plan.months.flatMap(({ load, actions }) => [load, ...actions.map(({ why }) => why)])],
    ['practices', report.practices.flatMap(({ rows }) => rows.map(({ sentence }) => sentence))],
    ['waiting', report.plan.waiting.map(({ why }) => why)],
    ['statements', report.statements.flatMap(({ parts, tests }) => [...parts, ...tests].map(({ meaning }) => meaning))],
  ] as const)('is not in the notes either: %s', async (part, texts) => {
    const whole = everything(await deckOf(exampleEngagement()));
    const left = await without(part);
    // Some of these are said elsewhere too, such as the sentence of a practice that stands out.
    const own = texts.filter((text) => text.length > 3 && whole.split(text).length === 2);
    expect(own.length).toBeGreaterThan(0);
    for (const text of own) expect(left).not.toContain(text);
  });
});

describe('the notes', () => {
  const notesOf = async (report: Report, title: RegExp) => {
    const { slides, notes } = await deckOfReport(report);
    return textOf(notes[slides.findIndex((slide) => title.test(titleOf(slide)))]!);
  };

  it('tell how full the ninety days are and who has the most to do, as the report has it', async () => {
    const report = reportOf(exampleEngagement(), today);
    const said = await notesOf(report, /^Ninety days/);
    expect(said).toContain('The fullest is month 3: 51.5 days of work, 52 available.');
    expect(said).toContain(`Most work falls to ${report.owners[0]!.owner}: ${report.owners[0]!.planned} days in all.`);
  });

  it('speak of a running plan as one that runs', async () => {
    expect(await notesOf(runningReport(), /^Month 1/)).toContain(runningReport().slides.say.monthRunning);
    expect(await notesOf(runningReport(), /^1 of/)).toContain(runningReport().slides.say.planRunning);
  });

  it('have no colon after a question', async () => {
    for (const report of [reportOf(exampleEngagement(), today), runningReport()])
      expect(everything(await deckOfReport(report))).not.toMatch(/\?:/);
  });

  it('do not ask for what is not there: a needle, or points to go through', async () => {
    const empty = reportOf(emptyEngagement(), today);
    const { notes } = await deckOfReport({ ...empty, asked: { ...empty.asked, items: [] } });
    const said = notes.map(textOf).join('\n');
    expect(said).not.toContain(empty.slides.say.standing);
    expect(said).not.toContain(empty.slides.say.asked);
    expect(said).not.toContain(empty.slides.say.closing);
  });
});

describe('rows with room to spare', () => {
  it('are as even as they can be, none lower than it needs and all of them within the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 80 }), { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 0, max: 300 }),
        (heights, spare) => {
          const room = heights.reduce((sum, height) => sum + height, spare);
          const even = levelled(heights, room, 90);
          expect(even.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room + 1e-6);
          even.forEach((height, index) => expect(height).toBeGreaterThanOrEqual(heights[index]!));
          const lowest = Math.min(...even);
          even.forEach((height, index) => {
            if (height > heights[index]!) expect(height).toBeCloseTo(lowest, 6);
          });
        },
      ),
    );
  });
});

describe('the radar', () => {
  it('is not drawn of fewer than three areas', async () => {
    const almost = engagementWith('Almost', { 'complaint-tracking': { kind: 'level', level: 2, evidence: '' } });
    expect(Object.keys((await deckOf(almost)).files).filter((path) => path.includes('chart'))).toEqual([]);
  });
});

describe('the statements', () => {
  it('have a slide of their own, apart from what is asked, wherever twelve slides have room for it', () => {
    const report = reportOf(exampleEngagement(), today);
    const parts = reportPartIds.filter((part) => part !== 'organisation');
    expect(planned(report)).toHaveLength(12);
    expect(planned({ ...report, parts })).toHaveLength(12);
    expect(planned({ ...report, parts: parts.filter((part) => part !== 'standouts') })).toHaveLength(10);
  });
});

describe("the client's colours", () => {
  const channel = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (colour: string) => {
    const [red, green, blue] = [0, 2, 4].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };

  it.each(['#ffe800', '#0a2a5e', '#000000', '#777777', '#ffffff', '#ff6600', '#00b050'])(
    'can be read on the first slide and on white: %s',
    async (colour) => {
      const { colours, cover } = lookOf(brandColours(colour));
      expect(contrast(cover.text, cover.fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(cover.soft, cover.fill)).toBeGreaterThanOrEqual(4.5);
      for (const name of ['ink', 'soft', 'signalInk'] as const)
        expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
      // A needle on its band and a bar on the paper are marks: 3 to 1 (WCAG 2.2, 1.4.11).
      for (const ground of [colours.paper, colours.wash])
        expect(contrast(colours.signal, ground), ground).toBeGreaterThanOrEqual(3);
      const [first] = (await deckOf(branded(exampleEngagement(), colour))).slides;
      const used = all(first!, 'a:rPr').flatMap((run) =>
        all(run, 'a:srgbClr').map((each) => each.getAttribute('val')!),
      );
      expect(used.length).toBeGreaterThan(0);
      for (const each of used) expect(contrast(each, cover.fill)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
