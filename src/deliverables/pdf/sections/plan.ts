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

export function* plan(flow: Flow, report: Report): Generator<void> {
  const { labels } = report;
  const { months } = report.plan;
  flow.newPage();
  flow.heading(labels.plan, 1);
  flow.intro(report.plan.dates, styles.soft);
  const all = months.flatMap(({ actions }) => actions);
  if (all.some(({ confirm }) => confirm)) flow.intro(labels.inPlace, styles.soft);
  if (all.length) drawGantt(flow, report.plan, all, 'whole');
  for (const month of months) {
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

/** One row for each reason, with all that waits for it. */
function waitingTable(flow: Flow, { labels }: Report, rows: readonly Waiting[]): void {
  const reasons = Map.groupBy(rows, ({ why }) => why);
  const line = ({ code, title, effortText }: Waiting): Cell[number] => ({
    spans: [
      { text: `${code} `, style: styles.cellSoft },
      { text: title, style: styles.cell },
      { text: effortText && `, ${effortText}`, style: styles.cellSoft },
    ],
    style: styles.cell,
  });
  drawTable(
    flow,
    [
      { head: labels.reason, share: 38 },
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
  const { heading, note, table } = report.projection;
  flow.heading(heading, 1);
  flow.intro(note, styles.body);
  drawTable(
    flow,
    table.head.map((head) => ({ head, share: 1 })),
    table.rows.map((row) => row.map((text, index) => cell(text, index ? styles.cell : styles.cellStrong))),
  );
}
