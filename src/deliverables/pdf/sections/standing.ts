/** The full report's first part: the organisation, the radar, every practice, what stands out. */
import type { Point, Report, Term } from '../../../domain/report/report';
import { drawRadar, drawRadarKey } from '../draw/radar';
import { cell, drawTable } from '../draw/table';
import { ascent, type Flow } from '../flow';
import { colours, contentWidth, page, styles } from '../tokens';

const radarRadius = 92;

/** Terms with their meanings beside them. */
export function drawTerms(flow: Flow, terms: readonly Term[]): void {
  const x = page.left + 170;
  for (const { term, meaning } of terms) {
    const left = flow.paper.lines([{ text: term, style: styles.cellStrong }], 160);
    const right = flow.paper.lines([{ text: meaning, style: styles.cell }], contentWidth - 170);
    const height = Math.max(left.length, right.length) * styles.cell.line + 6;
    flow.claim(height);
    const top = flow.y;
    left.forEach((line, index) =>
      flow.paper.line(line, page.left, top + ascent(styles.cell) + index * styles.cell.line),
    );
    right.forEach((line, index) => flow.paper.line(line, x, top + ascent(styles.cell) + index * styles.cell.line));
    flow.y += height;
  }
}

export function organisation(flow: Flow, report: Report): void {
  flow.newPage();
  if (report.profile.length) {
    flow.heading(report.labels.profile, 1);
    drawTerms(flow, report.profile);
    flow.gap(10);
  }
  radar(flow, report);
}

function radar(flow: Flow, report: Report): void {
  const { labels, radar: data } = report;
  if (data.series.every(({ values }) => values.every((value) => value === null))) return;
  flow.heading(labels.radar, 1);
  flow.paragraph(labels.radarNote, styles.soft, { after: 4 });
  const height = 2 * radarRadius + 60;
  flow.claim(height);
  drawRadar(flow.paper, [page.left + contentWidth / 2, flow.y + radarRadius + 26], radarRadius, data, report.stops);
  flow.y += height - 8;
  flow.y += drawRadarKey(flow.paper, page.left, flow.y, data);
  const value = (level: number | null) =>
    level === null ? '\u2013' : level.toLocaleString(report.language, { minimumFractionDigits: 1 });
  drawTable(
    flow,
    [{ head: report.standing.areasHead.area, share: 3 }, ...data.series.map(({ name }) => ({ head: name, share: 2 }))],
    data.axes.map((axis, index) => [
      cell(axis, styles.cellStrong),
      ...data.series.map(({ values }) => cell(value(values[index] ?? null))),
    ]),
  );
}

export function practices(flow: Flow, report: Report): void {
  const { labels } = report;
  flow.heading(labels.practices, 1);
  for (const { name, rows } of report.practices) {
    if (!rows.length) continue;
    flow.heading(name, 2);
    drawTable(
      flow,
      [
        { head: '', share: 6 },
        { head: labels.practice, share: 62 },
        { head: labels.claimed, share: 16 },
        { head: labels.evidenced, share: 16 },
      ],
      rows.map((row) => [
        cell(row.code, styles.cellSoft),
        [
          { spans: [{ text: row.name, style: styles.cellStrong }], style: styles.cellStrong },
          ...(row.sentence ? cell(row.sentence) : []),
        ],
        cell(row.claimed),
        cell(row.evidenced, row.evidenced === row.claimed ? styles.cellSoft : styles.cellStrong),
      ]),
    );
  }
  notes(flow, report);
}

/** Notes may be pages long, so they flow instead of filling a table. */
function notes(flow: Flow, { labels, practices: areas }: Report): void {
  const noted = areas.flatMap(({ rows }) => rows).filter(({ note }) => note);
  if (!noted.length) return;
  flow.heading(labels.notes, 2);
  for (const { code, name, note } of noted) {
    flow.heading(`${code} ${name}`, 3);
    for (const text of note.split(/\n+/).filter((part) => part.trim())) flow.paragraph(text, styles.body, { after: 4 });
  }
}

export function strengthsAndGaps(flow: Flow, report: Report): void {
  const { labels } = report;
  flow.heading(labels.strengths, 1);
  points(flow, report.strengths, labels.noStrengths);
  flow.heading(labels.gaps, 1);
  points(flow, report.gaps, labels.noGaps);
}

function points(flow: Flow, found: readonly Point[], none: string): void {
  if (!found.length) flow.paragraph(none, styles.body);
  for (const { code, name, sentence, reason } of found) {
    const title = flow.paper.lines([{ text: sentence, style: styles.statement }], contentWidth);
    const about = flow.paper.lines(
      [
        { text: `${code} ${name}. `, style: { ...styles.soft, face: 'sans-semibold' } },
        { text: reason, style: styles.soft },
      ],
      contentWidth,
    );
    flow.claim(title.length * styles.statement.line + about.length * styles.soft.line + 14);
    flow.lines(title, styles.statement, page.left);
    flow.lines(about, styles.soft, page.left);
    flow.y += 5;
    flow.paper.stroke(page.left, flow.y, page.left + contentWidth, flow.y, 0.4, colours.rule);
    flow.y += 7;
  }
}
