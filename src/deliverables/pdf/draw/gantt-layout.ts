/** Where everything stands on the calendar of actions, before anything is drawn: so that a page can be planned around it. */
import { daysBetween } from '../../../domain/calendar/dates';
import type { ActionRow, Report } from '../../../domain/report/report';
import type { Paper } from '../paper';
import type { Line } from '../text/wrap';
import { styles } from '../tokens';
import { shorten } from './shorten';
import { keyOf, marksOf, markStep, type Mark } from './state';

/** The picture has few rows and its owners beside the bars, dense where its page is full; the plan has all of them, with a column for owners. */
export const ganttKinds = {
  picture: { titleWidth: 206, ownerWidth: 0, padding: 4, style: styles.cell, codes: false },
  dense: { titleWidth: 256, ownerWidth: 0, padding: 6, style: styles.cellSmall, codes: false },
  whole: { titleWidth: 250, ownerWidth: 76, padding: 2.3, style: styles.cellSmall, codes: true },
} as const;
export type GanttKind = keyof typeof ganttKinds;

/** Between a bar and its owner, and before the next month. */
export const ganttGap = 5;
const codeWidth = 25;
const keyLine = 12;

export interface GanttRow {
  row: ActionRow;
  title: Line[];
  owner: Line[];
  height: number;
}

/** "today" is the line through the day of the report. */
export interface KeyItem {
  mark: Mark | 'today';
  label: string;
  x: number;
  /** From 0. */
  line: number;
}

export interface GanttLayout {
  kind: GanttKind;
  rows: GanttRow[];
  /** Where codes, titles, owners and bars begin. */
  code: number;
  title: number;
  owner: number;
  bars: number;
  /** @param after days added to the one named */
  toX: (plain: string, after?: number) => number;
  heads: { x: number; lines: Line[] }[];
  headHeight: number;
  /** Null outside the ninety days. */
  today: number | null;
  key: KeyItem[];
  keyHeight: number;
  /** Of all rows together. */
  rowsHeight: number;
}

/** @param oneLine titles too long for a line are shortened: for the picture only, where nothing else would leave it on its page */
export function layGantt(
  paper: Paper,
  report: Report,
  rows: readonly ActionRow[],
  kind: GanttKind,
  oneLine = false,
): GanttLayout {
  const { titleWidth, ownerWidth, padding, style, codes } = ganttKinds[kind];
  const { plan, date } = report;
  const { page } = paper;
  const code = page.left + Math.max(0, ...rows.map((row) => marksOf(row).length)) * markStep;
  const title = code + (codes ? codeWidth : 0);
  const owner = page.left + titleWidth;
  const bars = owner + ownerWidth;
  const span = daysBetween(plan.startsOn, plan.endsOn) + 1;
  const toX = (plain: string, after = 0) =>
    bars + ((daysBetween(plan.startsOn, plain) + after) / span) * (page.right - bars);

  const set = rows.map((row): GanttRow => {
    const room = owner - title - 10;
    const shown = oneLine ? shorten(paper, row.title, style, room) : row.title;
    const titleLines = paper.lines([{ text: shown, style }], room);
    const ownerLines = ownerWidth ? paper.lines([{ text: row.owner, style }], ownerWidth - 10) : [];
    const height = Math.max(titleLines.length, ownerLines.length) * style.line + padding;
    return { row, title: titleLines, owner: ownerLines, height };
  });
  const heads = plan.months.map((month, index) => {
    const x = toX(month.startsOn);
    const next = plan.months[index + 1];
    const room = (next ? toX(next.startsOn) : page.right) - x - ganttGap;
    const dates = { text: month.shortDates, style: kind === 'picture' ? styles.headStrong : styles.headSmall };
    const name = kind === 'whole' ? [] : paper.lines([{ text: month.heading, style: styles.head }], room);
    return { x, lines: [...paper.lines([dates], room), ...name] };
  });
  const today = date < plan.startsOn || date > plan.endsOn ? null : toX(date, 0.5);
  const key = layKey(paper, report, rows, today !== null);
  const last = key.at(-1);
  return {
    kind,
    rows: set,
    code,
    title,
    owner,
    bars,
    toX,
    heads,
    headHeight: Math.max(...heads.map(({ lines }) => lines.length)) * styles.head.line + 6,
    today,
    key,
    keyHeight: last ? 6 + (last.line + 1) * keyLine : 0,
    rowsHeight: set.reduce((sum, { height }) => sum + height, 0),
  };
}

/** What the marks mean, in as many lines as it takes. */
function layKey(paper: Paper, { labels }: Report, rows: readonly ActionRow[], today: boolean): KeyItem[] {
  const { left, right } = paper.page;
  const words: Pick<KeyItem, 'mark' | 'label'>[] = [
    ...keyOf(rows, labels),
    ...(today ? [{ mark: 'today', label: labels.today } as const] : []),
  ];
  let x = left;
  let line = 0;
  return words.map((item) => {
    const width = 10 + paper.width(item.label, styles.head);
    if (x > left && x + width > right) {
      x = left;
      line += 1;
    }
    const placed = { ...item, x, line };
    x += width + 14;
    return placed;
  });
}

/** From the middle of one line of the key to that of the next. */
export const keyY = (line: number) => 6 + line * keyLine + 3;
