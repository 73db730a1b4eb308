/** What the files say of a group: everything that was revealed, and of nobody who said it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, type Format, type FormatId } from '../../src/deliverables';
import { currentRound } from '../../src/domain/engagement/create';
import type { Engagement, Tally, View } from '../../src/domain/engagement/engagement';
import type { Report } from '../../src/domain/report/report';
import { reportOf } from '../../src/islands/report/report-of';
import { hostileEngagement } from '../fixtures/hostile/engagement';
import { exampleEngagement } from '../support/example';
import { groupEngagement, order, receivedAt } from '../support/group';
import {
  essence,
  partsOfOffice,
  rowsOfTable,
  textOfMarkdown,
  textOfPdf,
  textOfSlides,
  textOfWord,
  textOfWorkbook,
} from '../support/read-back/read-back';
import { renderReport } from './pdf/support';
import { allParts, readTags } from './pdf/tags/read';
import { groupReport, hostileReport, talkedOver, today } from './support';

const patience = 60_000;
const bytesOf = (content: ArrayBuffer | string) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Every file but the backup. The PDF is drawn by a worker on the page; here it is drawn at once. */
async function filesOf(engagement: Engagement, report: Report): Promise<Map<FormatId, Uint8Array<ArrayBuffer>>> {
  const files = new Map<FormatId, Uint8Array<ArrayBuffer>>();
  for (const { id, render } of Object.values(formats)) {
    if (id === 'backup') continue;
    const drawn = id === 'pdf' ? report : id === 'summary' ? { ...report, parts: ['summary' as const] } : null;
    const content = drawn
      ? (await renderReport(drawn)).bytes
      : (await (render as Format['render'])({ engagement, report: () => Promise.resolve(report) })).content;
    files.set(id, bytesOf(content));
  }
  return files;
}

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** All there is to read in a file, text that is not seen included. */
async function wholeOf(id: FormatId, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (id !== 'pdf' && id !== 'summary')
    return bytes[0] === 0x50
      ? [...partsOfOffice(bytes).values()].map((part) => part.documentElement?.textContent ?? '').join('\n')
      : utf8(bytes);
  const { pages } = await readTags(bytes.slice().buffer);
  const alts = pages.flatMap(({ tree }) => allParts(tree)).map(({ alt }) => alt ?? '');
  return [await textOfPdf(bytes), ...alts].join('\n');
}

const withViews = (engagement: Engagement, change: (view: View, place: number) => View): Engagement => ({
  ...engagement,
  rounds: engagement.rounds.map((round) => ({
    ...round,
    responses: round.responses.map((each, place) => (each.via === 'self' ? each : change(each, place))),
  })),
});

describe.each([
  ['a group', groupReport],
  ['a group of traps', hostileReport],
])('of %s', (_, reportFor) => {
  it('every format that has the part says all of it', { timeout: patience }, async () => {
    const report = reportFor();
    const { finding, notes, reading, rows, talks } = report.views!;
    const said = [
      finding,
      ...notes,
      ...reading,
      ...rows.flatMap(({ name, people, middle, agreement, agreed, remark }) => [
        name,
        people,
        middle,
        agreement,
        agreed,
        remark,
      ]),
      ...talks.flatMap(({ terms }) => terms.map(({ meaning }) => meaning)),
    ];
    const files = await filesOf(hostileEngagement(), report);
    const texts = {
      pdf: await textOfPdf(files.get('pdf')!),
      word: textOfWord(files.get('word')!),
      markdown: textOfMarkdown(utf8(files.get('markdown')!)),
      slides: textOfSlides(files.get('slides')!),
    };
    const runsBothWays = /[\u0590-\u08ff]/;
    for (const [format, text] of Object.entries(texts)) {
      const whole = essence(text);
      const lacking = said.filter((each) => !runsBothWays.test(each) && !whole.includes(essence(each)));
      expect(
        lacking.map((each) => each.slice(0, 60)),
        format,
      ).toEqual([]);
    }
    const sheet = essence(await textOfWorkbook(files.get('workbook')!));
    for (const { remark, middle } of rows) for (const each of [remark, middle]) expect(sheet).toContain(essence(each));
    for (const { terms } of talks)
      for (const { meaning } of terms) if (!runsBothWays.test(meaning)) expect(sheet).toContain(essence(meaning));
  });

  it('the drawing of each practice is told to those who do not see it', { timeout: patience }, async () => {
    const report = reportFor();
    const { pages } = await readTags((await renderReport(report)).bytes);
    const told = pages.flatMap(({ tree }) => allParts(tree)).map(({ alt }) => alt);
    for (const { chosen } of report.views!.rows) expect(told).toContain(chosen);
  });
});

describe('nobody is given away', () => {
  const marks = { name: 'Qwendolyn Zarkova', function: 'Quarrymasters’ office', note: 'Zebrafish ledger 1749' };
  const marked = (engagement: Engagement): Engagement => {
    const named = withViews(engagement, (view) => ({
      ...view,
      rater: { ...view.rater, name: marks.name, function: marks.function },
      notes: Object.fromEntries(order.map((practice) => [practice, marks.note])),
    }));
    return {
      ...named,
      rounds: named.rounds.map((round) => ({
        ...round,
        workshop: { ...round.workshop, functions: [marks.function], reader: marks.name, promise: marks.note },
      })),
    };
  };

  it('by a name, a function or a note in any file but the backup', { timeout: patience }, async () => {
    const engagement = marked(talkedOver());
    const files = await filesOf(engagement, reportOf(engagement, today));
    expect([...files.keys()]).toHaveLength(Object.keys(formats).length - 1);
    for (const [id, bytes] of files) {
      const whole = essence(await wholeOf(id, bytes));
      expect(whole.length, id).toBeGreaterThan(200);
      for (const mark of Object.values(marks)) expect(whole, id).not.toContain(essence(mark));
    }
    const { content } = await formats.backup.render({ engagement, report: () => Promise.reject(new Error()) });
    for (const mark of Object.values(marks)) expect(content).toContain(mark);
  });

  it('by a backup that rides in the PDF, whatever was chosen', () => {
    const engagement = talkedOver();
    expect(engagement.report.leaveOut).toEqual([]);
    expect(reportOf(engagement, today).parts).not.toContain('backup');
    expect(reportOf(exampleEngagement(), today).parts).toContain('backup');
    const out = withViews(engagement, (view) => ({ ...view, out: 'removed' }));
    expect(reportOf(out, today).parts).not.toContain('backup');
  });

  const level = fc.integer({ min: 1, max: 5 }).map(String);
  const hands: fc.Arbitrary<Tally> = fc.record({
    levels: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)),
    unknown: fc.nat(9),
    notApplicable: fc.nat(9),
  });

  it('by what was not revealed: with other answers the report is the same', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.uniqueArray(fc.constantFrom(...order), { minLength: 1, maxLength: 31 }),
        fc.array(level, { minLength: 64, maxLength: 64 }),
        fc.record({ name: fc.string({ minLength: 1 }), function: fc.string({ minLength: 1 }) }),
        hands,
        (views, revealed, others, rater, tally) => {
          const engagement = groupEngagement({ views, revealed });
          const isOpen = new Set(revealed);
          const hidden = order.find((practice) => !isOpen.has(practice))!;
          const changed = withViews(engagement, (view, place) => ({
            ...view,
            rater: { ...view.rater, ...rater },
            notes: { [hidden]: rater.name },
            receivedAt,
            answers: [...view.answers]
              .map((sign, at) => (isOpen.has(order[at]!) ? sign : others[(at + place) % others.length]!))
              .join(''),
          }));
          // Hands on what nobody may see yet, unless that is the first that is known of it.
          const round = currentRound(changed);
          const tallies = views > 0 ? { [hidden]: tally } : {};
          const told = { ...changed, rounds: [{ ...round, workshop: { ...round.workshop, tallies } }] };
          expect(reportOf(told, today)).toEqual(reportOf(engagement, today));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('and a round without a workshop makes the report it always made', () => {
    const { views, ...alone } = reportOf(groupEngagement({ views: 9, revealed: [] }), today);
    const { views: none, ...example } = reportOf(exampleEngagement(), today);
    expect([views, none]).toEqual([null, null]);
    expect({ ...alone, parts: [] }).toEqual({ ...example, parts: [] });
  });

  it('rows of trackers hold no more than the plan says', async () => {
    const { content } = await formats.jira.render({
      engagement: talkedOver(),
      report: () => Promise.resolve(groupReport()),
    });
    const rows = rowsOfTable(content as string);
    expect(rows.length).toBe(1 + groupReport().plan.months.flatMap(({ actions }) => actions).length);
  });
});
