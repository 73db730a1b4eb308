/** All practices with what is claimed and what is shown, the notes under them, and the same answers read otherwise. */
import type { Level } from '../../../content/schema';
import type { PracticeRow, Report } from '../../../domain/report/report';
import { drawKnob, drawScale, drawSquare } from '../draw/scale';
import { cell, drawTable, type Cell } from '../draw/table';
import { drawTerms } from '../draw/terms';
import type { Flow } from '../flow';
import { styles } from '../tokens';

/** A drawing where words would stand; the words stand beside it. */
const drawn = (mark: NonNullable<Cell[number]['mark']>): Cell => [
  { spans: [{ text: '', style: styles.cellStrong }], style: styles.cellStrong, mark },
];

export function* practices(flow: Flow, report: Report): Generator<void> {
  const { labels, stops } = report;
  const evidenced = (row: PracticeRow) => (stops.indexOf(row.evidenced) + 1 || null) as Level | null;
  flow.heading(labels.practices, 1);
  for (const { name, rows } of report.practices) {
    if (!rows.length) continue;
    flow.heading(name, 2);
    drawTable(
      flow,
      [
        { head: labels.code, share: 32 },
        { head: labels.practice, share: 276, names: true },
        { head: '', share: 70, drawn: true },
        { head: labels.claimed, share: 66, mark: (x, y) => drawKnob(flow.paper, x, y + 3) },
        { head: labels.evidenced, share: 55, mark: (x, y) => drawSquare(flow.paper, x, y) },
      ],
      rows.map((row) => [
        cell(row.code, styles.cellSoft),
        [...cell(row.name, styles.cellStrong), ...(row.sentence ? cell(row.sentence) : [])],
        drawn((x, y) => {
          flow.paper.artifact(() => drawScale(flow.paper, x, y, { filled: row.level, open: evidenced(row) }));
        }),
        cell(row.claimed),
        cell(row.evidenced, row.evidenced === row.claimed ? styles.cellSoft : styles.cellStrong),
      ]),
    );
    yield;
  }
  lenses(flow, report);
}

function lenses(flow: Flow, { labels, stops, lenses: all }: Report): void {
  if (!all.length) return;
  flow.heading(labels.lenses, 1);
  flow.intro(labels.lensNote, styles.soft);
  for (const { heading, finding, parts } of all) {
    flow.heading(heading, 2);
    if (finding) flow.intro(finding, styles.body);
    drawTable(
      flow,
      [
        { head: labels.lensPart, share: 295, names: true },
        { head: '', share: 72, drawn: true },
        { head: labels.middle, share: 67, mark: (x, y) => drawKnob(flow.paper, x, y + 3) },
        { head: labels.lowest, share: 65, mark: (x, y) => drawSquare(flow.paper, x, y) },
      ],
      parts.map(({ name, lowest, median, text }) => [
        cell(name, styles.cellStrong),
        drawn((x, y) => {
          flow.paper.artifact(() => drawScale(flow.paper, x, y, { filled: median, open: lowest }));
        }),
        ...(lowest === null || median === null
          ? [cell(text), cell('')]
          : [
              cell(stops[median - 1]!),
              cell(stops[lowest - 1]!, lowest === median ? styles.cellSoft : styles.cellStrong),
            ]),
      ]),
    );
  }
}

/** Notes may be pages long, so they flow beside their practice instead of filling a table. */
export function* notes(flow: Flow, { labels, practices: areas }: Report): Generator<void> {
  const noted = areas.flatMap(({ rows }) => rows).filter(({ note }) => note);
  if (!noted.length) return;
  flow.heading(labels.notes, 1);
  for (let from = 0; from < noted.length; from += 8) {
    const some = noted
      .slice(from, from + 8)
      .map(({ code, name, note }) => ({ term: `${code} ${name}`, meaning: note }));
    drawTerms(flow, some, { together: false, meaning: styles.body });
    yield;
  }
}
