/** The full report's second part: the ninety days action by action, what waits, and where it leads. */
import { isolated } from '../../../domain/report/isolated';
import { plannedActions } from '../../../domain/report/planned-actions';
import type { ActionRow, Report, Waiting } from '../../../domain/report/report';
import { drawDial } from '../draw/dial';
import { drawGantt } from '../draw/gantt';
import { layGantt } from '../draw/gantt-layout';
import { drawMark, markLabels, marksOf, type Mark } from '../draw/state';
import { cell, coded, drawTable, labelled, type Cell } from '../draw/table';
import type { Flow } from '../flow';
import { measure, styles } from '../tokens';

export function timeline(flow: Flow, report: Report): void {
  const rows = plannedActions(report.plan);
  if (!rows.length) return;
  flow.heading(report.labels.timeline, 1);
  flow.intro(report.plan.dates, styles.soft);
  drawGantt(flow, report, layGantt(flow.paper, report, rows, 'whole'), report.figures.timeline);
}

/** A mark, its word, and what there is to say about it. */
function marked(flow: Flow, mark: Mark, strong: string, text = ''): Cell {
  return [
    {
      spans: [
        { text: strong, style: styles.cellStrong },
        { text: text && `: ${text}`, style: styles.cell },
      ],
      style: styles.cell,
      indent: 10,
      mark: (x, y) => flow.paper.artifact(() => drawMark(flow.paper, mark, x + 3, y)),
    },
  ];
}

function actionCells(flow: Flow, { labels }: Report, row: ActionRow): Cell[] {
  const said: Partial<Record<Mark, [strong: string, text?: string]>> = {
    ...(row.state === 'notStarted' ? {} : { [row.state]: [row.stateText, row.stateNote] }),
    held: [labels.held, row.held],
  };
  const after = row.after.map(({ code, title }) => `${code} ${isolated(title)}`.trim()).join('; ');
  return [
    cell(row.code, styles.cellSoft),
    [
      ...cell(row.title, styles.cellStrong),
      ...marksOf(row)
        .filter((mark) => mark !== 'confirm')
        .flatMap((mark) => marked(flow, mark, ...(said[mark] ?? [labels[markLabels[mark]]]))),
      ...(row.doneWhen ? labelled(labels.doneWhen, row.doneWhen) : []),
      ...(row.why ? labelled(labels.why, row.why) : []),
      ...(after ? labelled(labels.needs, after) : []),
      ...row.problems.flatMap((problem) => labelled(labels.problems, problem)),
    ],
    cell(row.owner),
    cell(row.dates),
    cell(row.effortText),
  ];
}

export function* plan(flow: Flow, report: Report): Generator<void> {
  const { labels } = report;
  flow.heading(labels.plan, 1);
  flow.intro(report.plan.dates, styles.soft);
  if (report.plan.running) flow.intro(report.plan.running, styles.body);
  if (report.plan.problemsNote) flow.intro(report.plan.problemsNote, styles.bodyStrong);
  // What an action is the matter of stands in its row.
  const told = new Set(plannedActions(report.plan).flatMap(({ problems }) => problems));
  for (const problem of report.plan.problems) {
    if (!told.has(problem)) flow.paragraph(problem, styles.body, { width: measure, after: 3 });
  }
  for (const month of report.plan.months) {
    yield;
    flow.heading(month.heading, 2);
    flow.intro(`${month.dates}. ${month.load}`, styles.soft);
    if (!month.actions.length) {
      flow.claim(0);
      continue;
    }
    drawTable(
      flow,
      [
        { head: labels.code, share: 6.5 },
        { head: labels.action, share: 55.5, names: true },
        { head: labels.owner, share: 15 },
        { head: labels.dates, share: 12.5 },
        { head: labels.effort, share: 10.5 },
      ],
      month.actions.map((row) => actionCells(flow, report, row)),
    );
  }
}

/** One row for each reason, with all that waits for it. */
function waitingTable(flow: Flow, { labels }: Report, rows: readonly Waiting[]): void {
  const reasons = Map.groupBy(rows, ({ why }) => why);
  const line = ({ code, title, effortText }: Waiting): Cell[number] => ({
    spans: [
      ...coded(code, isolated(title)),
      { text: effortText && `, ${effortText.replaceAll(' ', '\u00a0')}`, style: styles.cellSoft },
    ],
    style: styles.cell,
  });
  drawTable(
    flow,
    [
      { head: labels.reason, share: 38, names: true },
      { head: labels.action, share: 62 },
    ],
    [...reasons].map(([why, waiting]) => [cell(why, styles.cellStrong), waiting.map(line)]),
  );
}

export function afterDayNinety(flow: Flow, report: Report): void {
  const { labels } = report;
  const { waiting, refused } = report.plan;
  flow.heading(labels.waiting, 1);
  if (waiting.length) waitingTable(flow, report, waiting);
  else flow.paragraph(labels.noneWaiting, styles.body);
  if (refused.length) {
    flow.heading(labels.refused, 2);
    waitingTable(flow, report, refused);
  }
}

export function projection(flow: Flow, report: Report): void {
  const { heading, note, legend, dial, table } = report.projection;
  flow.heading(heading, 1);
  if (!report.parts.includes('summary')) {
    const { left, contentWidth } = flow.page;
    drawDial(flow, { x: left, width: contentWidth }, dial, report.stops, report.figures.projection);
    flow.gap(4);
    flow.paragraph(legend, styles.soft);
  }
  flow.intro(note, styles.body);
  drawTable(
    flow,
    table.head.map((head, index) => ({ head, share: 1, ...(index ? {} : { names: true }) })),
    table.rows.map((row) => row.map((text, index) => cell(text, index ? styles.cell : styles.cellStrong))),
  );
}
