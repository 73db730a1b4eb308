/** The full report's second part: the ninety days action by action, what waits, and where it leads. */
import type { ActionRow, Report, Waiting } from '../../../domain/report/report';
import { drawGantt } from '../draw/gantt';
import { cell, drawTable, type Cell } from '../draw/table';
import type { Flow } from '../flow';
import { styles } from '../tokens';

/** A label and what it labels, on one line. */
const labelled = (label: string, text: string): Cell => [
  {
    spans: [
      { text: `${label}: `, style: styles.cellSoft },
      { text, style: styles.cell },
    ],
    style: styles.cell,
  },
];

function actionCells({ labels }: Report, row: ActionRow): Cell[] {
  return [
    cell(row.code, styles.cellSoft),
    [
      ...cell(row.title, styles.cellStrong),
      ...labelled(labels.doneWhen, row.doneWhen),
      ...(row.why ? labelled(labels.why, row.why) : []),
    ],
    cell(row.owner),
    cell(row.dates),
    cell(row.effortText),
  ];
}

export function plan(flow: Flow, report: Report): void {
  const { labels } = report;
  const { months } = report.plan;
  flow.newPage();
  flow.heading(labels.plan, 1);
  flow.paragraph(report.plan.dates, styles.soft);
  const all = months.flatMap(({ actions }) => actions);
  if (all.length) drawGantt(flow, report.plan, all);
  for (const month of months) {
    flow.heading(month.heading, 2);
    flow.paragraph(`${month.dates}. ${month.load}`, styles.soft);
    if (!month.actions.length) continue;
    drawTable(
      flow,
      [
        { head: '', share: 8 },
        { head: labels.action, share: 48 },
        { head: labels.owner, share: 18 },
        { head: labels.dates, share: 15 },
        { head: labels.effort, share: 11 },
      ],
      month.actions.map((row) => actionCells(report, row)),
    );
  }
}

function waitingTable(flow: Flow, { labels }: Report, rows: readonly Waiting[]): void {
  drawTable(
    flow,
    [
      { head: '', share: 8 },
      { head: labels.action, share: 44 },
      { head: labels.effort, share: 11 },
      { head: labels.reason, share: 37 },
    ],
    rows.map((row) => [
      cell(row.code, styles.cellSoft),
      cell(row.title, styles.cellStrong),
      cell(row.effortText),
      cell(row.why),
    ]),
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
  const { heading, note, table } = report.projection;
  flow.heading(heading, 1);
  flow.paragraph(note, styles.body);
  drawTable(
    flow,
    table.head.map((head) => ({ head, share: 1 })),
    table.rows.map((row) => row.map((text, index) => cell(text, index ? styles.cell : styles.cellStrong))),
  );
}
