/** The ninety days: all of them on one slide, each month on one, and where they lead. */
import type { ActionRow, MonthPlan, Report, Waiting } from '../../../domain/report/report';
import { content, page } from '../look';
import { note } from '../notes';
import { drawDial } from '../draw/dial';
import { drawHead, plain, soft, strong } from '../draw/frame';
import { drawGantt } from '../draw/gantt';
import { fittedRows, headHeight, headRow, type Cells, type FittedRows } from '../draw/rows';
import type { Slide } from '../slide';
import { fitted } from '../text/measure';
import type { Row } from '../xml/table';

const foot = 34;

export function plan(slide: Slide, report: Report): void {
  const { plan: data, labels, owners, slides: say, language } = report;
  drawHead(slide, labels.planPicture, data.finding);
  const under = [data.dates, data.running].filter(Boolean).join(' · ');
  slide.text({ x: page.left, y: 82, width: content.width, height: 20 }, [strong(under, 14)]);
  if (data.highlights.length)
    drawGantt(
      slide,
      { x: page.left, y: 112, width: content.width, height: page.bottom - foot - 112 },
      data.months,
      data.highlights,
      report.figures.picture,
    );
  const box = { x: page.left, y: page.bottom - foot + 4, width: content.width, height: foot - 6 };
  const small = [soft(data.highlightsNote, 11.5)];
  if (data.highlightsNote) slide.text(box, fitted(small, box, 0.8) ?? small);
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 });
  note(slide, report, 'plan', {
    from: [report.method[6] ?? ''],
    more: [
      ...data.months.map(({ heading, dates, load }) => `${heading}. ${dates}. ${load}`),
      ...data.problems,
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
  drawHead(slide, `${labels.plan} · ${data.dates}`, data.heading);
  const load = { x: page.left, y: 76, width: content.width, height: 20 };
  const said = data.actions.some(({ confirm }) => confirm) ? `${data.load} ${labels.inPlace}` : data.load;
  slide.text(load, fitted([soft(said, 14)], load, 0.7) ?? [soft(said, 10)]);
  const top = 104;
  const room = page.bottom - top - headHeight;
  const hasStates = data.actions.some(({ stateText, late }) => stateText !== '' || late);
  const columns = (hasStates ? [430, 150, 92, 64, 120] : [528, 160, 98, 70]).map((width) => ({ width }));
  const { rows, left } = fittingRows(report, data.actions, columns, room, hasStates);
  const heads = [labels.action, labels.owner, labels.dates, labels.effort, ...(hasStates ? [labels.state] : [])];
  slide.table({ x: page.left, y: top, width: content.width }, columns, [headRow(heads), ...rows], data.heading);
  if (left)
    slide.text({ x: page.left, y: page.bottom - 19, width: content.width, height: 18 }, [
      soft(say.more.actions(left), 12),
    ]);
  note(slide, report, 'month', {
    more: data.actions.map((row) => actionLine(report, row)),
  });
}

/** With what shows that each is done where there is room for it, without it where not. */
function fittingRows(
  report: Report,
  actions: readonly ActionRow[],
  columns: readonly { width: number }[],
  room: number,
  hasStates: boolean,
): FittedRows {
  const cells = (isLong: boolean) => actions.map((row): Cells => actionCells(report, row, isLong, hasStates));
  const long = fittedRows(cells(true), columns, room, { smallest: 0.85, least: 20 });
  return long.left === 0 ? long : fittedRows(cells(false), columns, room, { smallest: 0.75, least: 18 });
}

function actionCells({ labels }: Report, row: ActionRow, isLong: boolean, hasStates: boolean): Cells {
  const title = { text: row.title, size: 14, colour: row.confirm ? 'soft' : 'ink' };
  const code = row.code ? [{ text: `${row.code}  `, size: 11, colour: 'soft' }] : [];
  const done = isLong && row.doneWhen && !row.confirm ? [soft(row.doneWhen, 11.5)] : [];
  const state = [row.stateText, row.late ? labels.late : ''].filter(Boolean).join('. ');
  return [
    [{ runs: [...code, title] }, ...done],
    [plain(row.owner, 13.5)],
    [plain(row.dates, 13.5)],
    [plain(row.effortText, 13.5)],
    ...(hasStates ? [[plain(state, 12)]] : []),
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
  drawHead(slide, data.heading, data.finding);
  drawDial(slide, { x: page.left, y: 190, width: content.width }, data.dial, 'large', {
    alt: report.figures.projection,
    stops: report.stops,
  });
  const text = [data.note.replace(data.finding, '').trim(), data.legend].filter(Boolean).join(' ');
  const box = { x: page.left, y: 240, width: 700, height: 44 };
  if (text) slide.text(box, fitted([soft(text, 14)], box, 0.6) ?? [soft(text, 9)]);
  const { head, rows } = data.table;
  if (parts.includes('projection')) {
    const width = content.width / head.length;
    const table = rows.map((row): Row => ({
      height: 30,
      cells: row.map((cell, index) => [index ? plain(cell, 13.5) : strong(cell, 13.5)]),
    }));
    const columns = head.map(() => ({ width }));
    slide.table({ x: page.left, y: 300, width: content.width }, columns, [headRow(head), ...table], data.heading);
  }
  note(slide, report, 'projection', {
    from: [report.method[7] ?? ''],
    more: [data.note],
  });
}
