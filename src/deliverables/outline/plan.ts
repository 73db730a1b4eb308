/** The ninety days action by action, who does what, what waits, and where it leads. */
import { isPlainDate } from '../../domain/calendar/dates';
import { formatDate } from '../../domain/report/format';
import { plannedActions } from '../../domain/report/planned-actions';
import type { ActionRow, Report, ReportLabel, Waiting } from '../../domain/report/report';
import { heading, labelled, paragraph, soft, strong, type Block, type Line } from './outline';

const named = ({ code, title }: { code: string; title: string }) => [code, title].filter(Boolean).join(' ');

export function timeline(report: Report): Block[] {
  const { labels, plan: ninety, language } = report;
  const actions = plannedActions(report.plan);
  if (!actions.length) return [];
  return [
    heading(1, labels.timeline),
    ...paragraph(ninety.dates, 'soft'),
    {
      kind: 'timeline',
      alt: report.figures.timeline,
      startsOn: ninety.startsOn,
      endsOn: ninety.endsOn,
      head: { action: labels.action, starts: labels.starts, ends: labels.ends },
      months: ninety.months.map(({ shortDates, startsOn, endsOn }) => ({ text: shortDates, startsOn, endsOn })),
      bars: actions.map((row) => ({
        text: named(row),
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        starts: formatDate(row.startsOn, language),
        ends: formatDate(row.endsOn, language),
      })),
    },
  ];
}

export function plan(report: Report): Block[] {
  const { labels } = report;
  const ninety = report.plan;
  return [
    heading(1, labels.plan),
    ...paragraph(ninety.dates, 'soft'),
    ...paragraph(ninety.running),
    ...(ninety.problems.length ? [heading(2, labels.problems), { kind: 'list' as const, items: ninety.problems }] : []),
    ...ninety.months.flatMap((month): Block[] => [
      heading(2, month.heading),
      ...paragraph(`${month.dates}. ${month.load}`, 'soft'),
      ...(month.actions.length
        ? [
            {
              kind: 'table' as const,
              head: [labels.code, labels.action, labels.owner, labels.dates, labels.effort],
              shares: [8, 54, 16, 12, 10],
              rows: month.actions.map((row) => [row.code, about(report, row), row.owner, row.dates, row.effortText]),
              entries: 2,
            },
          ]
        : []),
    ]),
  ];
}

/** Everything there is to say about an action but its code, owner, dates and effort. */
function about({ labels, standing }: Report, row: ActionRow): Line[] {
  const area = standing.areas.find(({ id }) => id === row.area)?.name ?? '';
  const marks = [row.late && labels.late, row.quickWin && labels.quickWin].filter((mark) => mark !== false);
  const said: [ReportLabel, string][] = [
    ['doneWhen', row.doneWhen],
    ['why', row.why],
    ['practice', [row.practice, area].filter(Boolean).join(', ')],
    ['needs', row.after.map(named).join('; ')],
    ['state', row.stateText],
    ['note', row.stateNote],
    ['held', row.held],
    ['problems', row.problems.join(' ')],
  ];
  return [
    [strong(row.title)],
    ...(marks.length ? [[soft(marks.join(' \u00b7 '))]] : []),
    ...said.flatMap(([label, text]) => labelled(labels[label], text)),
  ];
}

function measures({ labels, measures: rows, language }: Report): Block[] {
  if (!rows.length) return [];
  /** A day in words; what was typed in other words stays. */
  const dated = (text: string) => (isPlainDate(text) ? formatDate(text, language) : text);
  return [
    heading(2, labels.measures),
    {
      kind: 'table',
      head: [labels.measureOf, labels.measure, labels.owner],
      shares: [30, 48, 22],
      plain: true,
      rows: rows.map((row) => [
        [row.code, row.of].filter(Boolean).join(' '),
        [
          row.measure,
          ...labelled(labels.baseline, row.baseline),
          ...labelled(labels.baselineOn, dated(row.baselineOn)),
          ...labelled(labels.target, row.target),
          ...labelled(labels.by, dated(row.by)),
        ],
        row.owner,
      ]),
      entries: 1,
    },
  ];
}

export function owners(report: Report): Block[] {
  return [...days(report), ...measures(report)];
}

function days({ labels, owners: rows, plan: { months }, language }: Report): Block[] {
  if (!rows.length) return [];
  const said = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 });
  return [
    heading(1, labels.owners),
    ...paragraph(labels.ownersLoad, 'soft'),
    {
      kind: 'table',
      head: [labels.owner, labels.action, ...months.map(({ shortDates }) => shortDates), labels.total],
      shares: [18, 40, 12, 12, 12, 8],
      rows: rows.map((row) => [
        row.owner,
        row.actions.map((action): Line => [{ text: named(action) }, soft(`, ${action.dates}`)]),
        ...row.months.map(({ text }) => text),
        said(row.planned),
      ]),
      entries: 1,
    },
  ];
}

export function waiting({ labels, plan: { waiting: rows, refused } }: Report): Block[] {
  return [
    heading(1, labels.waiting),
    ...(rows.length ? [byReason(labels, rows)] : paragraph(labels.noneWaiting)),
    ...(refused.length ? [heading(2, labels.refused), byReason(labels, refused)] : []),
  ];
}

/** One row for each reason, with all that waits for it. */
function byReason(labels: Report['labels'], rows: readonly Waiting[]): Block {
  const line = (row: Waiting): Line => [{ text: named(row) }, soft(row.effortText && `, ${row.effortText}`)];
  return {
    kind: 'table',
    head: [labels.reason, labels.action],
    shares: [38, 62],
    plain: true,
    rows: [...Map.groupBy(rows, ({ why }) => why)].map(([why, found]) => [why, found.map(line)]),
    entries: 1,
  };
}

export function projection({ projection: { heading: text, note, table } }: Report): Block[] {
  return [
    heading(1, text),
    ...paragraph(note),
    { kind: 'table', head: table.head, shares: table.head.map(() => 1), rows: table.rows },
  ];
}
