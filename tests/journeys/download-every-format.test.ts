import { describe } from 'vitest';
import { reportPage as words } from '../../src/content/messages/en/report-page';
import { formatIds, type FormatId } from '../../src/deliverables';
import type { Engagement } from '../../src/domain/engagement/engagement';
import type { Report } from '../../src/domain/report/report';
import { reportOf } from '../../src/islands/report/report-of';
import { hostileEngagement, hostileTexts } from '../fixtures/hostile/engagement';
import { exampleEngagement } from '../support/example';
import { groupEngagement, order } from '../support/group';
import {
  essence,
  eventsOf,
  rowsOfTable,
  textOfMarkdown,
  textOfPdf,
  textOfSlides,
  textOfWord,
  textOfWorkbook,
  wordsOf,
} from '../support/read-back/read-back';
import { download, openWork, unfold } from './support/files';
import { journey } from './support/journey';

const day = '2026-11-21';

const utf8 = (bytes: Buffer) => bytes.toString('utf8');
const bytesOf = (bytes: Buffer) => Uint8Array.from(bytes);
const tableText = (bytes: Buffer) =>
  rowsOfTable(utf8(bytes))
    .map((row) => row.map((cell) => cell.replace(/^'/, '')).join('\n'))
    .join('\n');

/** The text of each format, by a reader that is not ours. */
const readers: Record<FormatId, (bytes: Buffer) => string | Promise<string>> = {
  pdf: (bytes) => textOfPdf(bytesOf(bytes)),
  summary: (bytes) => textOfPdf(bytesOf(bytes)),
  slides: (bytes) => textOfSlides(bytesOf(bytes)),
  word: (bytes) => textOfWord(bytesOf(bytes)),
  markdown: (bytes) => textOfMarkdown(utf8(bytes)),
  calendar: (bytes) =>
    eventsOf(utf8(bytes))
      .map(({ summary, description }) => `${summary}\n${description}`)
      .join('\n'),
  workbook: (bytes) => textOfWorkbook(bytesOf(bytes)),
  table: tableText,
  jira: tableText,
  asana: tableText,
  trello: tableText,
  planner: tableText,
  answersWorkbook: (bytes) => textOfWorkbook(bytesOf(bytes)),
  answersTable: tableText,
  backup: (bytes) => JSON.stringify(JSON.parse(utf8(bytes)), null, 1).replaceAll(String.raw`\"`, '"'),
};

interface Expected {
  report: Report;
  /** Every note, reason and wording that the user typed. */
  typed: readonly string[];
}

const actionsOf = ({ plan }: Report) => plan.months.flatMap(({ actions }) => actions);
const statementsOf = ({ statements }: Report) => statements.map(({ wording }) => wording);
/** The part of a group; the slides have no room for what the table says without words. */
const viewsOf = ({ views }: Report) =>
  views ? [views.finding, ...views.rows.flatMap(({ name, remark, agreed }) => [name, remark, agreed])] : [];
const whole = ({ report, typed }: Expected) => [
  report.organisation,
  ...viewsOf(report),
  ...typed,
  ...statementsOf(report),
  ...actionsOf(report).flatMap(({ title, owner, doneWhen }) => [title, owner, doneWhen]),
];
const planned = ({ report }: Expected) =>
  actionsOf(report).flatMap(({ title, owner, doneWhen }) => [title, owner, doneWhen]);

/** What must be found whole in each. */
const expected: Record<FormatId, (of: Expected) => string[]> = {
  pdf: whole,
  word: whole,
  markdown: whole,
  summary: ({ report }) => statementsOf(report),
  slides: ({ report }) => [
    report.organisation,
    ...viewsOf(report),
    ...statementsOf(report),
    ...actionsOf(report).flatMap(({ title, owner }) => [title, owner]),
  ],
  calendar: planned,
  workbook: (of) => [...of.typed, ...planned(of)],
  table: planned,
  jira: planned,
  asana: planned,
  trello: planned,
  planner: planned,
  answersWorkbook: ({ typed }) => [...typed],
  answersTable: ({ typed }) => [...typed],
  backup: ({ typed, report }) =>
    [...typed, ...statementsOf(report)].map((text) =>
      JSON.stringify(text)
        .slice(1, -1)
        .replaceAll(String.raw`\"`, '"'),
    ),
};

const runsBothWays = (text: string) => /[\u0590-\u08ff]/.test(text);

/** Texts that are not there whole; one that runs both ways is whole when each of its words is. */
function missing(texts: readonly string[], file: string): string[] {
  const all = essence(file);
  const single = new Set(wordsOf(file));
  const isThere = (text: string) =>
    all.includes(essence(text)) || (runsBothWays(text) && wordsOf(text).every((word) => single.has(word)));
  return texts.filter((text) => !isThere(text)).map((text) => text.slice(0, 80));
}

/** Somebody who answered, and whom no file may name but the backup. */
const raterName = 'Qwendolyn Zarkova';

const typedOf = (engagement: Engagement): string[] =>
  Object.values(engagement.rounds[0]!.responses[0]!.answers).flatMap((answer) => [
    answer.evidence?.trim() ?? '',
    answer.kind === 'notApplicable' ? answer.reason.trim() : '',
  ]);

/** Nine people, partly revealed, with a level they agreed on; each known by name to the facilitator alone. */
const groupWork = (): Engagement => {
  const group = groupEngagement({ revealed: order.slice(0, 12), agreed: { [order[0]!]: 3 } });
  return {
    ...group,
    id: 'own-work',
    example: false,
    rounds: group.rounds.map((round) => ({
      ...round,
      responses: round.responses.map((each) =>
        each.via === 'self' ? each : { ...each, rater: { ...each.rater, name: raterName } },
      ),
    })),
  };
};

const works: [string, () => Engagement, readonly string[]][] = [
  ['the example', () => ({ ...exampleEngagement(), id: 'own-work', example: false }), []],
  ['an organisation that is a trap', hostileEngagement, hostileTexts],
  ['a group', groupWork, []],
];

describe('every format', () => {
  for (const [name, make, more] of works) {
    journey(`of ${name} can be downloaded, and says every text whole`, async ({ person, expect }) => {
      const engagement = make();
      await person.context.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
      const page = await openWork(person, engagement);
      await unfold(page, words.groups.answers.table.name);
      const report = reportOf(engagement, day);
      const of: Expected = { report, typed: [...typedOf(engagement), ...more].filter(Boolean) };
      const lacking: Partial<Record<FormatId, string[]>> = {};
      for (const id of formatIds) {
        const file = await download(page, words.downloads[id].button);
        expect(file.name).toContain(day);
        const text = await readers[id](file.bytes);
        expect(missing(['nobody typed this'], text)).toHaveLength(1);
        if (id !== 'backup') expect(essence(text), id).not.toContain(essence(raterName));
        const found = missing(expected[id](of), text);
        if (found.length > 0) lacking[id] = found;
      }
      expect(lacking).toEqual({});
    });
  }
});
