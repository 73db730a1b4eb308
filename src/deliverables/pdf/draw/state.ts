/** How an action stands, as a mark told apart by its shape: a print in black and white says it too. */
import type { ActionRow, Report, ReportLabel } from '../../../domain/report/report';
import type { Paper } from '../paper';

export type Mark = 'done' | 'underWay' | 'blocked' | 'late' | 'held' | 'confirm';

const radius = 2.7;
/** From one mark to the next. */
export const markStep = 9;

const circle = (x: number, y: number, r: number, from = 0, to = 1) =>
  Array.from({ length: 25 }, (_, index): [number, number] => {
    const angle = 2 * Math.PI * (from + (index / 24) * (to - from));
    return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  });

const draws: Record<Mark, (paper: Paper, x: number, y: number, colour: string) => void> = {
  done: (paper, x, y, colour) => {
    paper.stroke(x - radius, y + 0.2, x - 0.8, y + radius - 0.4, 1.3, colour);
    paper.stroke(x - 0.8, y + radius - 0.4, x + radius, y - radius, 1.3, colour);
  },
  underWay: (paper, x, y, colour) => {
    paper.polygon(circle(x, y, radius), { stroke: colour, width: 0.8 });
    paper.polygon(circle(x, y, radius, 0.5, 1), { fill: colour });
  },
  blocked: (paper, x, y, colour) => {
    const r = radius - 0.3;
    paper.stroke(x - r, y - r, x + r, y + r, 1.3, colour);
    paper.stroke(x - r, y + r, x + r, y - r, 1.3, colour);
  },
  late: (paper, x, y, colour) =>
    paper.polygon(
      [
        [x, y - radius - 0.2],
        [x + radius + 0.3, y + radius - 0.2],
        [x - radius - 0.3, y + radius - 0.2],
      ],
      { fill: colour },
    ),
  held: (paper, x, y, colour) => {
    paper.rect(x - radius, y - radius, 2 * radius, 1.4, colour);
    paper.rect(x - 0.6, y - radius, 1.2, 2 * radius, colour);
  },
  confirm: (paper, x, y, colour) =>
    paper.polygon(circle(x, y, radius), { stroke: colour, width: 0.8, dash: [1.2, 1.2] }),
};

/** @param x and y the middle of the mark */
export function drawMark(paper: Paper, mark: Mark, x: number, y: number, colour: string = paper.look.ink): void {
  draws[mark](paper, x, y, colour);
}

/** @returns what is to be marked, the state first */
export function marksOf(row: ActionRow): Mark[] {
  const { state, late, held, confirm } = row;
  return [
    ...(state === 'notStarted' ? (confirm ? (['confirm'] as const) : []) : [state]),
    ...(late ? (['late'] as const) : []),
    ...(held ? (['held'] as const) : []),
  ];
}

export const markLabels = {
  done: 'done',
  underWay: 'underWay',
  blocked: 'blocked',
  late: 'late',
  held: 'held',
  confirm: 'confirm',
} as const satisfies Record<Mark, ReportLabel>;

/** @returns those that occur, in a fixed order, each with its word */
export function keyOf(rows: readonly ActionRow[], labels: Report['labels']): { mark: Mark; label: string }[] {
  const found = new Set(rows.flatMap(marksOf));
  return (Object.keys(markLabels) as Mark[])
    .filter((mark) => found.has(mark))
    .map((mark) => ({ mark, label: labels[markLabels[mark]] }));
}
