/** The slides that say where the organisation stands: the first, the dial, the four areas, the radar. */
import { formatPosition } from '../../../domain/report/format';
import type { AreaRow, Report } from '../../../domain/report/report';
import { content, page, smallestType } from '../look';
import { answered, note } from '../notes';
import { drawDial } from '../draw/dial';
import { drawHead, plain, soft, strong } from '../draw/frame';
import { headHeight, headRow } from '../draw/rows';
import type { Slide } from '../slide';
import { fitted, heightOf, readable, scaled, textWidth } from '../text/measure';
import type { Series } from '../xml/chart';
import type { Row } from '../xml/table';

export function cover(slide: Slide, report: Report): void {
  const { look } = slide.context;
  const { text, soft: quiet } = look.cover;
  const { logo, slides: say, furniture } = report;
  const top = logo ? 176 : 96;
  slide.title(
    [{ text: report.organisation, size: 60, face: 'serif', colour: text }],
    { x: page.left, y: top, width: 800, height: 330 - top },
    { anchor: 'b' },
  );
  if (logo) {
    slide.shape('rect', { x: 0, y: 0, width: page.width, height: 150 }, { fill: 'ffffff' }, { decorative: true });
    const scale = Math.min(260 / logo.width, 84 / logo.height);
    const [width, height] = [logo.width * scale, logo.height * scale];
    slide.picture({ x: page.left, y: 75 - height / 2, width, height }, logo, say.logo);
  }
  slide.text({ x: page.left, y: 342, width: 800, height: 30 }, [
    { runs: [{ text: say.subtitle, size: 20, colour: quiet }] },
  ]);
  drawDial(slide, { x: 0, y: 446, width: page.width }, { ...report.standing.dial, band: null, target: null }, 'large', {
    alt: report.figures.dial,
    colours: report.colours
      ? { ink: text, tick: text, signal: text, wash: look.cover.fill }
      : { ink: 'ink', tick: 'tick', signal: 'signal', wash: 'wash' },
  });
  const lines = [furniture.right, report.notice].filter(Boolean);
  const set = lines.map((line) => ({ runs: [{ text: line, size: 13, colour: quiet }] }));
  const box = { x: page.left, y: 470, width: content.width, height: 52 };
  slide.text(box, fitted(set, box, 0.5, smallestType) ?? fitted(set, box, 0.5) ?? set);
  note(slide, report, 'cover', {
    from: [report.method[0] ?? '', ...report.limits.slice(0, 1)],
    more: [
      report.title,
      report.notice,
      furniture.right,
      ...(report.parts.includes('organisation') ? report.profile : []).map(answered),
    ],
  });
}

const gutter = 48;
/** Where what is said under the large dial begins. */
const noteTop = 336;

export function standing(slide: Slide, report: Report): void {
  const { standing: data, labels, slides: say } = report;
  drawHead(slide, labels.standing, data.finding, { x: page.left, y: 36, width: content.width, height: 108 }, 32);
  drawDial(slide, { x: page.left, y: 262, width: content.width }, data.dial, 'large', {
    alt: report.figures.dial,
    stops: report.stops,
  });
  const said = [
    [labels.reading, say.reading],
    [labels.certainty, data.certainty],
  ].filter(([, text]) => text);
  const width = (content.width - gutter) / 2;
  const height = page.bottom - noteTop;
  const columns = said.map(([heading = '', text = '']) => [strong(heading, 17, { after: 4 }), soft(text, 17)]);
  // Both in one size: that of the fuller one.
  const size = Math.min(
    ...columns.map((column) => readable(column, { width, height }, smallestType)[1]!.runs[0]!.size),
  );
  columns.forEach((column, index) => {
    const box = { x: page.left + index * (width + gutter), y: noteTop, width, height };
    slide.text(box, readable(scaled(column, size / 17, smallestType), box, smallestType));
  });
  note(slide, report, data.dial.position === null ? 'standingOpen' : 'standing', {
    from: report.method.slice(0, 6),
    more: [data.note, ...(report.parts.includes('method') ? report.limits : [])],
  });
}

/** Points; the second column holds the dial. */
const areaColumns = [124, 346, 74, 124, 188];

export function areas(slide: Slide, report: Report): void {
  const { standing: data, slides: say, labels, stops } = report;
  drawHead(slide, say.areas, say.headlines.areas);
  const height = 78;
  const head = headRow([
    data.areasHead.area,
    `${stops[0]} → ${stops[4]}`,
    say.position,
    data.areasHead.earned,
    data.areasHead.toEarn,
  ]);
  const columns = areaColumns.map((width) => ({ width }));
  const rows = data.areas.map((row): Row => ({ height, cells: areaCells(report, row) }));
  const y = page.top + 6;
  slide.table({ x: page.left, y, width: content.width }, columns, [head, ...rows], labels.standing);
  data.areas.forEach((row, index) => {
    const middle = y + headHeight + (index + 0.5) * height;
    const x = page.left + areaColumns[0]! + 6;
    drawDial(slide, { x, y: middle + 8, width: areaColumns[1]! - 30 }, row.dial, 'small', {
      alt: report.figures.areas[index] ?? '',
    });
  });
  const listed = report.parts.includes('practices');
  const practices = report.practices.flatMap(({ name, rows: each }) => [
    `${name}:`,
    ...each.map(
      (row) =>
        `${row.code} ${row.name}: ${say.notes.levels(row.claimed, row.evidenced)}.${row.sentence ? ` ${row.sentence}` : ''}`,
    ),
  ]);
  note(slide, report, 'areas', {
    from: [report.method[1] ?? ''],
    more: [
      ...data.areas.map((row) => `${row.name}: ${row.earned}. ${data.areasHead.toEarn}: ${row.toEarn}.`),
      ...(listed ? practices : []),
      listed ? say.notes.evidence : '',
    ],
  });
}

function areaCells({ stops, slides: say, language }: Report, row: AreaRow): Row['cells'] {
  const { position, target } = row.dial;
  const aim = target === null ? [] : [soft(`${say.aimedAt}: ${stops[Math.round(target) - 1] ?? ''}`, 12)];
  const box = { width: areaColumns[4]! - 12, height: 68 };
  const toEarn = [plain(row.toEarn, 14)];
  return [
    [strong(row.name, 17)],
    [],
    [plain(formatPosition(position, language), 17)],
    [strong(row.earned, 15), ...aim],
    readable(toEarn, box, smallestType),
  ];
}

/** Fewer corners than a triangle's are no shape. */
const fewestCorners = 3;

export const hasRadar = ({ radar: { series } }: Report): boolean =>
  (series[0]?.values ?? []).filter((value) => value !== null).length >= fewestCorners;

export function radar(slide: Slide, report: Report): void {
  const { radar: data, labels, language, slides: say } = report;
  drawHead(slide, labels.radar, say.headlines.radar);
  const looks: Pick<Series, 'colour' | 'width' | 'dash' | 'marker'>[] = [
    { colour: 'ink', width: 2.25, marker: 'circle' },
    { colour: 'signal', width: 2.25, dash: 'sysDash', marker: 'square' },
    { colour: 'tick', width: 1.5, marker: 'none' },
  ];
  const drawn = data.series
    .map((series, index): Series => ({ ...series, ...looks[index]! }))
    .filter(({ values }) => values.some((value) => value !== null));
  slide.chart(
    { x: page.left - 10, y: page.top - 10, width: 450, height: content.height + 8 },
    { axes: data.axes, series: drawn, low: 1, high: 5 },
    report.figures.radar,
  );
  const all = [...data.series, data.beside];
  const rows = data.axes.map((axis, index): Row => ({
    height: 44,
    cells: [[strong(axis, 14)], ...all.map(({ values }) => [plain(formatPosition(values[index], language), 14)])],
  }));
  const widths = [98, ...all.map(({ name }) => Math.max(68, textWidth(name, 12, { bold: true }) + 14))];
  const x = page.width - page.right - widths.reduce((sum, width) => sum + width, 0);
  const head = headRow([report.standing.areasHead.area, ...all.map(({ name }) => name)]);
  const y = 168;
  slide.table(
    { x, y, width: page.width - page.right - x },
    widths.map((width) => ({ width })),
    [head, ...rows],
    labels.radar,
  );
  const under = [soft(labels.radarNote, 13)];
  slide.text({ x, y: y + headHeight + 4 * 44 + 14, width: 390, height: Math.max(40, heightOf(under, 390)) }, under);
  note(slide, report, 'radar', {
    from: [report.method[3] ?? '', report.method[5] ?? ''],
    more: [
      labels.radarNote,
      ...(report.parts.includes('practices') ? report.lenses : []).flatMap(({ heading, finding, parts }) => [
        `${heading}. ${finding}`,
        ...parts.map(({ name, text }) => `${name}: ${text}`),
      ]),
    ],
  });
}
