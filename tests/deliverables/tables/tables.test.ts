import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { deliverTable, type TableShape } from '../../../src/deliverables/tables/deliver';
import { undefused } from '../../../src/domain/answers-table/formula';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { reportOf } from '../../../src/islands/report/report-of';
import { hostileEngagement, hostileTexts } from '../../fixtures/hostile/engagement';
import { emptyEngagement, exampleEngagement, today } from '../pdf/support';

const shapes: TableShape[] = ['plain', 'jira', 'asana', 'trello', 'planner'];

const deliver = async (engagement: Engagement, shape: TableShape) =>
  (await deliverTable(reportOf(engagement, today), shape)).content as string;
const read = (text: string) => Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
const actionsOf = (engagement: Engagement) => reportOf(engagement, today).plan.months.flatMap(({ actions }) => actions);

describe.each(shapes)('the table shaped "%s"', (shape) => {
  it.each([
    ['the example', exampleEngagement()],
    ['the hostile engagement', hostileEngagement()],
    ['an empty engagement', emptyEngagement()],
  ])('of %s has a row of headings, one row for each action, and every row the same width', async (_, engagement) => {
    const { data, errors } = read(await deliver(engagement, shape));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1 + actionsOf(engagement).length);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    expect(data[0]!.every((heading) => /^\uFEFF?[\p{L} /()]+$/u.test(heading))).toBe(true);
  });

  it('ends each record with CRLF and has no line break outside quotation marks', async () => {
    const content = await deliver(hostileEngagement(), shape);
    const outside = content.replace(/"(?:[^"]|"")*"/g, '""');
    expect(outside.endsWith('\r\n')).toBe(true);
    expect(outside.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('carries no cell that a spreadsheet would run', async () => {
    const { data } = read(await deliver(hostileEngagement(), shape));
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
  });

  it('holds the title and "done when" of every action whole', async () => {
    const { data } = read(await deliver(hostileEngagement(), shape));
    const actions = actionsOf(hostileEngagement());
    for (const [place, { title, doneWhen, owner }] of actions.entries()) {
      const row = data[place + 1]!.map(undefused).join('\u0000');
      for (const text of [title, doneWhen]) expect(row, shape).toContain(text);
      expect(row.replaceAll('-', ' ')).toContain(owner.replaceAll('-', ' '));
    }
  });

  it('gives dates as ISO dates, month first for Asana, which takes no others', async () => {
    const { data } = read(await deliver(exampleEngagement(), shape));
    const dates = data[0]!.flatMap((heading, place) => (/start|ends|due/i.test(heading) ? [place] : []));
    expect(dates).toHaveLength(2);
    const written = shape === 'asana' ? /^\d\d\/\d\d\/\d{4}$/ : /^\d{4}-\d\d-\d\d$/;
    for (const row of data.slice(1)) for (const place of dates) expect(row[place]).toMatch(written);
  });

  it('is the same text for the same report', async () => {
    expect(await deliver(hostileEngagement(), shape)).toBe(await deliver(hostileEngagement(), shape));
  });
});

it('carries every hostile text of the plan somewhere', async () => {
  const texts = new Set(
    actionsOf(hostileEngagement()).flatMap(({ title, doneWhen, owner }) => [title, doneWhen, owner]),
  );
  const cells = read(await deliver(hostileEngagement(), 'plain'))
    .data.flat()
    .map(undefused);
  for (const text of hostileTexts.filter((each) => texts.has(each))) expect(cells).toContain(text);
});

describe('columns as each program documents them', () => {
  const headings = async (shape: TableShape) => read(await deliver(exampleEngagement(), shape)).data[0]!;

  it('Jira: Summary first, no punctuation, Labels repeated, no label with a space, no summary above 255', async () => {
    const head = await headings('jira');
    expect(head[0]).toBe('Summary');
    expect(head.filter((heading) => heading === 'Labels').length).toBeGreaterThan(1);
    // Fields are found by their names, and these are theirs.
    expect(head).toEqual(expect.arrayContaining(['Issue Type', 'Description', 'Start date', 'Due date']));
    for (const engagement of [exampleEngagement(), hostileEngagement()]) {
      for (const row of read(await deliver(engagement, 'jira')).data.slice(1)) {
        head.forEach((heading, place) => {
          if (heading === 'Labels') expect(row[place]).not.toMatch(/\s/);
        });
        expect(row[0]!.length).toBeLessThanOrEqual(255);
        expect(row[0]).not.toMatch(/[\r\n]/);
      }
    }
  });

  it('Asana: Name, Description, Section and an empty Assignee in this order', async () => {
    expect((await headings('asana')).slice(0, 4)).toEqual(['Name', 'Description', 'Section/Column', 'Assignee']);
    for (const row of read(await deliver(exampleEngagement(), 'asana')).data.slice(1)) expect(row[3]).toBe('');
  });

  it('Asana: a day is the same day, and what comes before a task is named as the task is, or left to the description', async () => {
    const { data } = read(await deliver(exampleEngagement(), 'asana'));
    const [head, ...rows] = data;
    const column = (heading: string) => rows.map((row) => row[head!.indexOf(heading)]!);
    const actions = actionsOf(exampleEngagement());
    const iso = (text: string) => text.replace(/(\d\d)\/(\d\d)\/(\d{4})/, '$3-$1-$2');
    expect(column('Start Date').map(iso)).toEqual(actions.map(({ startsOn }) => startsOn));
    expect(column('Due Date').map(iso)).toEqual(actions.map(({ endsOn }) => endsOn));
    const names = column('Name');
    const before = column('Dependencies').map((cell) => cell.split(',').filter(Boolean));
    for (const name of before.flat()) expect(names).toContain(name);
    for (const [place, { after }] of actions.entries()) {
      expect(before[place]).toEqual(after.map(({ title }) => title).filter((title) => !title.includes(',')));
      for (const { title } of after) expect(column('Description')[place]).toContain(title);
    }
    expect(before.flat().length).toBeGreaterThan(5);
    expect(actions.some(({ after }) => after.some(({ title }) => title.includes(',')))).toBe(true);
  });

  it('Trello and Planner: the headings of their own exports', async () => {
    expect(await headings('trello')).toEqual(
      expect.arrayContaining(['Card Name', 'Card Description', 'List Name', 'Labels', 'Due Date']),
    );
    expect((await headings('planner')).slice(0, 3)).toEqual(['Task Name', 'Bucket Name', 'Progress']);
  });
});

it('has a byte order mark where Excel reads it, and none where it would spoil the first heading', async () => {
  for (const shape of shapes) {
    const content = await deliver(exampleEngagement(), shape);
    expect(content.startsWith('\uFEFF'), shape).toBe(shape === 'plain' || shape === 'planner');
  }
});

it('keeps numbers numbers: days of work are no text', async () => {
  const { data } = read(await deliver(exampleEngagement(), 'plain'));
  const place = data[0]!.indexOf('Days');
  const actions = actionsOf(exampleEngagement());
  expect(data.slice(1).map((row) => Number(row[place]))).toEqual(actions.map(({ effort }) => effort));
});
