/** The full report's first part: the organisation, the four areas, and what stands out. */
import { formatPosition } from '../../../domain/report/format';
import type { Point, Report } from '../../../domain/report/report';
import { drawDial } from '../draw/dial';
import { drawRadar, drawRadarKey } from '../draw/radar';
import { cell, drawTable } from '../draw/table';
import { drawTerms } from '../draw/terms';
import type { Flow } from '../flow';
import { colours, styles } from '../tokens';

const radarRadius = 80;
const radarWidth = 258;

export function organisation(flow: Flow, report: Report): void {
  if (report.profile.length) {
    flow.heading(report.labels.profile, 1);
    drawTerms(flow, report.profile);
    flow.gap(4);
  }
  radar(flow, report);
}

function radar(flow: Flow, report: Report): void {
  const { labels, radar: data, standing, figures } = report;
  const { paper, page } = flow;
  if (data.series.every(({ values }) => values.every((value) => value === null))) return;
  flow.heading(labels.radar, 1);
  if (!report.parts.includes('summary')) {
    drawDial(flow, { x: page.left, width: page.contentWidth }, standing.dial, report.stops, figures.dial);
    flow.gap(10);
  }
  flow.intro(labels.radarNote, styles.soft);
  const height = 2 * radarRadius + 46;
  flow.claim(height);
  const top = flow.y;
  const figure = paper.keep('Figure', { alt: figures.radar });
  figure(() => drawRadar(paper, [page.left + 124, top + radarRadius + 20], radarRadius, data));
  flow.y = top + 14;
  radarTable(flow, report);
  figure(() => drawRadarKey(paper, page.left + radarWidth, flow.y + 12, data));
  flow.y = top + height;
}

function radarTable(flow: Flow, { radar: { axes, series, beside }, standing, language }: Report): void {
  const all = [...series, beside];
  drawTable(
    flow,
    [{ head: standing.areasHead.area, share: 19, names: true }, ...all.map(({ name }) => ({ head: name, share: 20 }))],
    axes.map((axis, index) => [
      cell(axis, styles.cellStrong),
      ...all.map(({ values }) => cell(formatPosition(values[index], language))),
    ]),
    { band: { x: flow.page.left + radarWidth, width: flow.page.contentWidth - radarWidth } },
  );
}

export function standouts(flow: Flow, report: Report): void {
  const { labels } = report;
  flow.heading(labels.standouts, 1);
  flow.heading(labels.strengths, 2);
  points(flow, report.strengths, labels.noStrengths);
  flow.heading(labels.gaps, 2);
  points(flow, report.gaps, labels.noGaps);
}

function points(flow: Flow, found: readonly Point[], none: string): void {
  const { paper, page } = flow;
  if (!found.length) return flow.paragraph(none, styles.body);
  const width = page.contentWidth - 40;
  const set = found.map(({ code, name, sentence, reason }) => {
    const title = paper.lines([{ text: sentence, style: styles.point }], width);
    const about = paper.lines(
      [
        { text: `${code} ${name}. `, style: { ...styles.soft, face: 'sans-semibold' } },
        { text: reason, style: styles.soft },
      ],
      width,
    );
    return { title, about, height: title.length * styles.point.line + about.length * styles.soft.line + 11 };
  });
  const whole = set.reduce((sum, { height }) => sum + height, 0);
  flow.claim(whole < (page.bottom - page.top) / 2 ? whole : set[0]!.height);
  paper.tag('L', () =>
    set.forEach(({ title, about, height }, index) => {
      flow.claim(height);
      paper.tag('LI', () =>
        paper.tag('LBody', () => {
          flow.lines(title, styles.point, page.left);
          flow.lines(about, styles.soft, page.left);
        }),
      );
      flow.y += 5;
      if (index < set.length - 1) paper.stroke(page.left, flow.y, page.right, flow.y, 0.4, colours.rule);
      flow.y += 6;
    }),
  );
}
