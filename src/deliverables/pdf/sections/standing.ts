/** The full report's first part: the organisation, the radar, every practice, what stands out. */
import type { Point, Report, Term } from '../../../domain/report/report';
import { drawRadar, drawRadarKey } from '../draw/radar';
import { cell, drawTable } from '../draw/table';
import { ascent, type Flow } from '../flow';
import { colours, styles } from '../tokens';

const radarRadius = 78;

/** Terms with their meanings beside them; all on one page when one can hold them, unless they may be parted. */
export function drawTerms(flow: Flow, terms: readonly Term[], mayPart = false): void {
  const x = flow.page.left + 170;
  const set = terms.map(({ term, meaning }) => {
    const left = flow.paper.lines([{ text: term, style: styles.cellStrong }], 160);
    const right = flow.paper.lines([{ text: meaning, style: styles.cell }], flow.page.contentWidth - 170);
    return { left, right, height: Math.max(left.length, right.length) * styles.cell.line + 6 };
  });
  const whole = set.reduce((sum, { height }) => sum + height, 0);
  if (!mayPart && whole < flow.page.bottom - flow.page.top - 60) flow.claim(whole);
  for (const { left, right, height } of set) {
    // One that is longer than a page begins where there is room for two lines and goes on over the next pages.
    flow.claim(height <= flow.page.bottom - flow.page.top ? height : 2 * styles.cell.line);
    for (let from = 0; from < Math.max(left.length, right.length);) {
      if (flow.left() < styles.cell.line) flow.newPage();
      const to = from + Math.floor((flow.left() + 0.01) / styles.cell.line);
      const drawn = Math.max(left.slice(from, to).length, right.slice(from, to).length);
      for (const [lines, at] of [
        [left, flow.page.left],
        [right, x],
      ] as const) {
        lines.slice(from, to).forEach((line, index) => {
          flow.paper.line(line, at, flow.y + ascent(styles.cell) + index * styles.cell.line);
        });
      }
      flow.y += drawn * styles.cell.line;
      from = to;
    }
    flow.y += 6;
  }
}

export function organisation(flow: Flow, report: Report): void {
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
  flow.intro(labels.radarNote, styles.soft);
  const height = 2 * radarRadius + 46;
  flow.claim(height);
  const top = flow.y;
  drawRadar(flow.paper, [flow.page.left + 124, top + radarRadius + 20], radarRadius, data);
  flow.y = top + 14;
  radarTable(flow, report);
  drawRadarKey(flow.paper, tableBand(flow).x, flow.y + 12, data);
  flow.y = top + height;
}

const tableBand = ({ page }: Flow) => ({ x: page.left + 256, width: page.contentWidth - 256 });

function radarTable(flow: Flow, { radar: { axes, series, beside }, standing, language }: Report): void {
  const all = [...series, beside];
  const value = (level: number | null) =>
    level === null ? '\u2013' : level.toLocaleString(language, { minimumFractionDigits: 1 });
  drawTable(
    flow,
    [{ head: standing.areasHead.area, share: 20 }, ...all.map(({ name }) => ({ head: name, share: 21 }))],
    axes.map((axis, index) => [
      cell(axis, styles.cellStrong),
      ...all.map(({ values }) => cell(value(values[index] ?? null))),
    ]),
    tableBand(flow),
  );
}

export function* practices(flow: Flow, report: Report): Generator<void> {
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
    yield;
  }
}

/** Notes may be pages long, so they flow instead of filling a table. */
export function* notes(flow: Flow, { labels, practices: areas }: Report): Generator<void> {
  const noted = areas.flatMap(({ rows }) => rows).filter(({ note }) => note);
  if (!noted.length) return;
  flow.heading(labels.notes, 2);
  for (const { code, name, note } of noted) {
    flow.heading(`${code} ${name}`, 3);
    for (const text of note.split(/\n+/).filter((part) => part.trim())) flow.paragraph(text, styles.body, { after: 4 });
    yield;
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
    const title = flow.paper.lines([{ text: sentence, style: styles.point }], flow.page.contentWidth);
    const about = flow.paper.lines(
      [
        { text: `${code} ${name}. `, style: { ...styles.soft, face: 'sans-semibold' } },
        { text: reason, style: styles.soft },
      ],
      flow.page.contentWidth,
    );
    flow.claim(title.length * styles.point.line + about.length * styles.soft.line + 12);
    flow.lines(title, styles.point, flow.page.left);
    flow.lines(about, styles.soft, flow.page.left);
    flow.y += 5;
    flow.paper.stroke(flow.page.left, flow.y, flow.page.left + flow.page.contentWidth, flow.y, 0.4, colours.rule);
    flow.y += 6;
  }
}
