/** Who does what and how much of their time it takes, and what is measured. */
import type { MeasureRow, OwnerMonth, Report } from '../../../domain/report/report';
import { drawBar } from '../draw/bar';
import { cell, coded, drawTable, type Cell } from '../draw/table';
import type { Flow } from '../flow';
import { colours, styles } from '../tokens';

export function owners(flow: Flow, report: Report): void {
  const { labels } = report;
  if (report.owners.length) {
    flow.heading(labels.owners, 1);
    flow.intro(labels.ownersLoad, styles.soft);
    // One scale for all of them, or a short bar of one owner would look like a long one of another.
    const most = Math.max(
      ...report.owners.flatMap(({ months }) => months.map(({ planned, days }) => Math.max(planned, days ?? 0))),
    );
    drawTable(
      flow,
      [
        { head: labels.owner, share: 88, names: true },
        ...report.plan.months.map(({ month }) => ({ head: `${labels.month} ${month}`, share: 56 })),
        { head: labels.actions, share: 243 },
      ],
      report.owners.map(({ owner, months, actions }) => [
        cell(owner, styles.cellStrong),
        ...months.map((month) => load(flow, month, most)),
        actions.map(({ code, title }) => ({ spans: coded(code, title), style: styles.cell })),
      ]),
    );
  }
  measures(flow, report);
}

/** The words, and under them the days planned as a bar up to a tick at the days there are. */
function load(flow: Flow, { planned, days, text }: OwnerMonth, most: number): Cell {
  if (!planned) return cell('');
  const { paper } = flow;
  const over = days !== null && planned > days;
  return [
    ...cell(text, over ? styles.cellStrong : styles.cell),
    {
      spans: [{ text: '', style: styles.cell }],
      style: { ...styles.cell, line: 9 },
      mark: (x, y, width) =>
        paper.artifact(() => {
          paper.stroke(x, y + 2.2, x + ((days ?? planned) / most) * width, y + 2.2, 0.5, colours.tick);
          drawBar(paper, x, y - 2, Math.max(1.5, (planned / most) * width), 3.6);
          if (days !== null)
            paper.stroke(x + (days / most) * width, y - 3.4, x + (days / most) * width, y + 3, 0.9, colours.ink);
        }),
    },
  ];
}

function measures(flow: Flow, report: Report): void {
  const { labels, language } = report;
  const [ofActions, ofStatement] = [true, false].map((wanted) =>
    report.measures.filter(({ code }) => (code !== '') === wanted),
  );
  if (!report.measures.length) return;
  flow.heading(labels.measures, 1);
  const by = (text: string) =>
    /^\d{4}-\d\d-\d\d$/.test(text)
      ? new Date(`${text}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' })
      : text;
  const baseline = ({ baseline: value, baselineOn }: MeasureRow): Cell => [
    ...cell(value),
    ...(baselineOn ? cell(by(baselineOn), styles.cellSoft) : []),
  ];
  if (ofStatement!.length) {
    drawTable(
      flow,
      [
        { head: labels.measureOf, share: 14, names: true },
        { head: labels.measure, share: 32 },
        { head: labels.baseline, share: 14 },
        { head: labels.target, share: 9 },
        { head: labels.by, share: 15 },
        { head: labels.owner, share: 16 },
      ],
      ofStatement!.map((row) => [
        cell(row.of, styles.cellStrong),
        cell(row.measure),
        baseline(row),
        cell(row.target),
        cell(by(row.by)),
        cell(row.owner),
      ]),
    );
  }
  if (!ofActions!.length) return;
  flow.heading(labels.measuresNote, 2);
  drawTable(
    flow,
    [
      { head: labels.measure, share: 34, names: true },
      { head: labels.action, share: 37 },
      { head: labels.by, share: 13 },
      { head: labels.owner, share: 16 },
    ],
    ofActions!.map((row) => [
      cell(row.measure, styles.cellStrong),
      [{ spans: coded(row.code, row.of), style: styles.cell }],
      cell(by(row.by)),
      cell(row.owner),
    ]),
  );
}
