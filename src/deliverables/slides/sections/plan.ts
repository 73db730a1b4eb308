/** The ninety days: all of them on one slide, each month on one, and where they lead. */
import type { ActionRow, MonthPlan, Report, Waiting } from '../../../domain/report/report';
import { content, page, smallestType } from '../look';
import { note } from '../notes';
import { drawDial } from '../draw/dial';
import { drawHead, plain, soft, strong } from '../draw/frame';
import { drawGantt, shortState } from '../draw/gantt';
import { fittedRows, headHeight, headRow, type Cells, type FittedRows } from '../draw/rows';
import type { Slide } from '../slide';
import { titleBox } from '../package/masters';
import { readable } from '../text/measure';
import type { Row } from '../xml/table';

const planTop = 100;
const monthTop = 92;
/** With fewer to do than this, what is in place already has room beside them. */
const fewestRows = 3;
/** The line under the headline, and the one at the bottom. */
const lineHigh = 20;

export function plan(slide: Slide, report: Report): void {
  const { plan: data, labels, owners, slides: say, language } = report;
  // Once something was begun, how it goes is the finding.
  drawHead(slide, `${labels.planPicture} · ${data.dates}`, data.running || data.finding, {
    ...titleBox,
    height: planTop - lineHigh - titleBox.y - 4,
  });
  const under = [data.running ? `${data.finding}.` : '', data.problemsNote].filter(Boolean).join(' ');
  const line = { x: page.left, y: planTop - lineHigh, width: content.width, height: lineHigh };
  if (under) slide.text(line, readable([strong(under, 14)], line, smallestType));
  const bottom = data.highlightsNote ? page.bottom - lineHigh : page.bottom;
  if (data.highlights.length)
    drawGantt(
      slide,
      { x: page.left, y: planTop, width: content.width, height: bottom - planTop },
      data.months,
      data.highlights,
      {
        alt: report.figures.picture,
        labels,
        today: data.running && report.date >= data.startsOn && report.date <= data.endsOn ? report.date : null,
      },
    );
  const box = { x: page.left, y: page.bottom - lineHigh + 4, width: content.width, height: lineHigh };
  if (data.highlightsNote) slide.text(box, readable([soft(data.highlightsNote, 13)], box, smallestType));
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 });
  note(slide, report, data.running ? 'planRunning' : 'plan', {
    say: say.plan,
    from: [report.method[6] ?? ''],
    more: [
      ...(report.parts.includes('plan')
        ? [...data.months.map(({ heading, dates, load }) => `${heading}. ${dates}. ${load}`), ...data.problems]
        : []),
      ...(report.parts.includes('owners')
        ? [
            `${labels.owners}:`,
            ...owners.map(
              ({ owner, months }) =>
                `${owner}: ${months
                  .map(
                    ({ planned, days }, index) =>
                      `${labels.month} ${index + 1}: ${say.notes.ofDays(number(planned), days === null ? null : number(days))}`,
                  )
                  .join('; ')}`,
            ),
          ]
        : []),
      ...(report.parts.includes('waiting') ? waitingLines(report) : []),
    ],
  });
}

function waitingLines({ labels, plan: { waiting, refused } }: Report): string[] {
  const line = ({ code, title, why }: Waiting) => `${code} ${title}: ${why}`.trim();
  return [
    `${labels.waiting}:`,
    ...(waiting.length ? waiting.map(line) : [labels.noneWaiting]),
    ...(refused.length ? [`${labels.refused}:`, ...refused.map(line)] : []),
  ];
}

export function month(slide: Slide, report: Report, data: MonthPlan): void {
  const { labels, slides: say } = report;
  drawHead(slide, `${data.heading} · ${data.dates}`, say.headlines.months[data.month - 1] ?? data.heading, {
    ...titleBox,
    height: monthTop - titleBox.y - 6,
  });
  const hasStates = data.actions.some(({ stateText, late }) => stateText !== '' || late);
  const columns = (hasStates ? [418, 160, 104, 70, 104] : [526, 158, 102, 70]).map((width) => ({ width }));
  const room = page.bottom - lineHigh - 6 - monthTop - headHeight;
  const { rows, shown } = fittingRows(report, data.actions, columns, room, hasStates);
  const left = data.actions.filter((row) => !shown.includes(row));
  const heads = [labels.action, labels.owner, labels.dates, labels.effort, ...(hasStates ? [labels.state] : [])];
  slide.table({ x: page.left, y: monthTop, width: content.width }, columns, [headRow(heads), ...rows], data.heading);
  const confirm = left.filter((row) => row.confirm).length;
  const said = [
    shown.some((row) => row.confirm) ? labels.inPlace : '',
    left.length ? say.more.actions(left.length, confirm) : '',
  ].filter(Boolean);
  const line = { x: page.left, y: page.bottom - lineHigh + 4, width: content.width, height: lineHigh };
  if (said.length) slide.text(line, readable([soft(said.join(' '), 14)], line, smallestType));
  note(slide, report, hasStates ? 'monthRunning' : 'month', {
    more: [
      `${data.heading}. ${data.dates}. ${data.load}`,
      ...(left.length > confirm ? [say.notes.picked] : []),
      ...data.actions.map((row) => actionLine(report, row)),
    ],
  });
}

/** What somebody has to do comes before what is in place already; within that, what a board must hear of. */
function inOrder(rows: readonly ActionRow[], highlights: readonly ActionRow[]): ActionRow[] {
  const picture = new Set(highlights.map(({ id }) => id));
  const rank = (row: ActionRow) =>
    row.confirm ? 3 : row.late || row.state === 'blocked' ? 0 : picture.has(row.id) ? 1 : 2;
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** As many as can be read from a chair, with what shows that each is done where there is room for it. */
function fittingRows(
  report: Report,
  actions: readonly ActionRow[],
  columns: readonly { width: number }[],
  room: number,
  hasStates: boolean,
): { rows: FittedRows['rows']; shown: readonly ActionRow[] } {
  const fit = (wanted: readonly ActionRow[], isLong: boolean, smallest: number) =>
    fittedRows(
      wanted.map((row): Cells => actionCells(report, row, isLong, hasStates)),
      columns,
      room,
      { smallest, least: 20, reserve: 0 },
    );
  const unconfirmed = actions.filter(({ confirm }) => !confirm);
  for (const [wanted, isLong] of [
    [actions, true],
    ...(unconfirmed.length >= fewestRows ? ([[unconfirmed, true]] as const) : []),
    ...(unconfirmed.length >= fewestRows ? ([[unconfirmed, false]] as const) : []),
    [actions, false],
  ] as const) {
    const { rows, left } = fit(wanted, isLong, 0.9);
    if (left === 0) return { rows, shown: wanted };
  }
  const ordered = inOrder(actions, report.plan.highlights);
  const count = ordered.length - fit(ordered, false, 0.9).left;
  // In the order of the calendar again.
  for (let most = count; most > 0; most -= 1) {
    const chosen = new Set(ordered.slice(0, most));
    const shown = actions.filter((row) => chosen.has(row));
    const { rows, left } = fit(shown, false, 0.9);
    if (left === 0) return { rows, shown };
  }
  return { rows: [], shown: [] };
}

function actionCells({ labels }: Report, row: ActionRow, isLong: boolean, hasStates: boolean): Cells {
  const title = { text: row.title, size: 16, colour: row.confirm ? 'soft' : 'ink' };
  const done = isLong && row.doneWhen && !row.confirm ? [soft(row.doneWhen, 13)] : [];
  return [
    [{ runs: [title] }, ...done],
    [plain(row.owner, 14)],
    [plain(row.dates, 14)],
    [plain(row.effortText, 14)],
    ...(hasStates ? [[plain(shortState(row, labels).join(', '), 14)]] : []),
  ];
}

function actionLine({ labels, slides: say }: Report, row: ActionRow): string {
  const said = (label: string, text: string) => (text ? `${label}: ${text}` : '');
  return [
    `${row.code} ${row.title} (${row.owner}, ${row.dates}, ${row.effortText}).`.trim(),
    row.confirm ? row.doneWhen : said(labels.doneWhen, row.doneWhen),
    said(labels.why, row.why),
    row.after.length ? say.notes.needs(row.after.map(({ title }) => title)) : '',
    row.stateText && `${row.stateText}.`,
    row.stateNote,
    row.late ? say.notes.late : '',
    row.held,
    ...row.problems,
  ]
    .filter(Boolean)
    .join(' ');
}

export function projection(slide: Slide, report: Report): void {
  const { projection: data, parts } = report;
  drawHead(slide, report.labels.plan, report.slides.headlines.projection);
  drawDial(slide, { x: page.left, y: 190, width: content.width }, data.dial, 'large', {
    alt: report.figures.projection,
    stops: report.stops,
  });
  const text = [data.note.replace(data.finding, '').trim(), data.legend].filter(Boolean).join(' ');
  const box = { x: page.left, y: 238, width: content.width, height: 46 };
  if (text) slide.text(box, readable([soft(text, 16)], box, smallestType));
  const { head, rows } = data.table;
  if (parts.includes('projection')) {
    const width = content.width / head.length;
    const table = rows.map((row): Row => ({
      height: 31,
      cells: row.map((cell, index) => [index ? plain(cell, 15) : strong(cell, 15)]),
    }));
    const columns = head.map(() => ({ width }));
    slide.table({ x: page.left, y: 300, width: content.width }, columns, [headRow(head), ...table], data.heading);
  }
  note(slide, report, 'projection', {
    from: [report.method[7] ?? ''],
    more: [data.note],
  });
}
