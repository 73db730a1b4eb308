/** The two drawings that are made of table cells, so that whoever edits the document can shade and move them. */
import { daysBetween } from '../../domain/calendar/dates';
import type { Block, TimelineBlock } from '../outline/outline';
import type { Look } from './look';
import { grid, row, widths, type Grid } from './table';

/** Columns for each level, a tenth of a level wide: a position is cut to one decimal, so each has its place. */
const tenths = 10;
/** Columns that a mark with its figure takes. */
const markWidth = 8;

export function dial({ reading, stops, alt }: Extract<Block, { kind: 'dial' }>, look: Look, lost: Set<string>): string {
  const all = stops.length * tenths;
  const of: Grid = {
    style: 'ReportScale',
    columns: widths(
      Array.from({ length: all }, () => 1),
      look.page.content,
    ),
    lost,
    names: { head: true, first: false },
    alt,
  };
  /** Columns before the place of a position: level 1 is the middle of the first stop. */
  const before = (position: number) => Math.round((position - 0.5) * tenths);
  const band = reading.band && ([before(reading.band.low), before(reading.band.high)] as const);
  const levels = stops.map((text, index) => {
    const earned = reading.earned === index + 1;
    return {
      text: earned ? [[{ text, tone: 'strong' as const }]] : text,
      look: { span: tenths, centred: true, fill: earned ? look.wash : '' },
    };
  });
  const mark = (position: number | null, sign: string, keep: boolean) => {
    if (position === null) return [];
    const from = before(position) - markWidth / 2;
    const cells = [
      { text: '', look: { span: from } },
      { text: `${sign} ${position.toFixed(1)}`, look: { span: markWidth, centred: true } },
      { text: '', look: { span: all - from - markWidth } },
    ];
    return [
      row(
        of,
        'whole',
        cells.filter(({ look: { span } }) => span > 0),
        keep,
      ),
    ];
  };
  const bandCells = band
    ? [
        { text: '', look: { span: band[0], style: 'TableEnd' } },
        { text: '', look: { span: Math.max(1, band[1] - band[0]), style: 'TableEnd', fill: look.fill } },
        { text: '', look: { span: all - Math.max(band[0] + 1, band[1]), style: 'TableEnd' } },
      ]
    : [];
  return grid(of, [
    row(of, 'whole', levels, true),
    ...(band
      ? [
          row(
            of,
            'whole',
            bandCells.filter(({ look: { span } }) => span > 0),
            true,
          ),
        ]
      : []),
    ...mark(reading.position, '\u25b2', reading.target !== null),
    ...mark(reading.target, '\u25b3', false),
  ]);
}

/** Columns of the ninety days: five days each. */
const steps = 18;

export function timeline(
  { startsOn, endsOn, head, months, bars, alt }: TimelineBlock,
  look: Look,
  lost: Set<string>,
): string {
  const days = daysBetween(startsOn, endsOn) + 1;
  const step = (date: string) =>
    Math.min(steps - 1, Math.max(0, Math.floor((daysBetween(startsOn, date) / days) * steps)));
  const of: Grid = {
    style: 'ReportTable',
    columns: widths([46, ...Array.from({ length: steps }, () => 54 / steps)], look.page.content),
    lost,
    names: { head: true, first: false },
    alt,
  };
  const monthCells = months.map(({ text, startsOn: from }, index) => {
    const next = months[index + 1];
    return { text, look: { span: (next ? step(next.startsOn) : steps) - step(from) } };
  });
  const rows = bars.map(({ text, startsOn: from, endsOn: to }, index) => {
    const [first, last] = [step(from), step(to)];
    const cells = [
      { text },
      { text: '', look: { span: first } },
      { text: '', look: { span: last - first + 1, fill: look.fill, bar: true } },
      { text: '', look: { span: steps - 1 - last } },
    ];
    return row(
      of,
      'whole',
      cells.filter(({ look: { span } = { span: 1 } }) => span > 0),
      index === bars.length - 2,
    );
  });
  return grid(of, [row(of, 'head', [{ text: head.action }, ...monthCells]), ...rows]);
}
