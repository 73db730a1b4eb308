/** The two pages a board reads: where it stands, and the ninety days. */
import type { Report } from '../../../domain/report/report';
import { dialHeight, drawDial, paintDial } from '../draw/dial';
import { drawGantt } from '../draw/gantt';
import { layGantt, type GanttKind, type GanttLayout } from '../draw/gantt-layout';
import { drawAreaMark } from '../draw/mark';
import { cell, drawTable } from '../draw/table';
import { ascent, type Flow } from '../flow';
import { colours, measure, styles } from '../tokens';
import { drawMasthead } from './masthead';
import { drawStatement } from './statement';
import { beginningsIn, findingSpans, fitSummary } from './summary-fit';

/** As many problems as a board reads here, each no longer than two lines or three; how many there are is said in any case. */
const fewProblems = 2;
const shortProblem = 240;

export function summaryStanding(flow: Flow, report: Report): void {
  const { standing, labels, figures } = report;
  const { paper, page } = flow;
  const summary = paper.outline(labels.summary, null, 0);
  paper.outline(labels.standing, summary, 0);
  drawMasthead(flow, report);
  const fit = fitSummary(flow, report);
  flow.paragraph(findingSpans(standing, fit), fit.finding, { after: 12, balance: true, role: 'H1' });
  drawDial(flow, { x: page.left, width: page.contentWidth }, standing.dial, report.stops, figures.dial);
  flow.y += 4;
  readingAndCertainty(flow, report);
  areaRows(flow, report);
  const beginnings = beginningsIn(flow);
  const begins = report.parts.includes('statements') ? labels.begins : labels.beginsOnly;
  for (const statement of report.statements) {
    const wording = beginnings.get(statement.id);
    flow.claim(styles.label.line + 3 + 2 * fit.statement.line);
    paper.outline(statement.heading, summary, flow.y);
    flow.paragraph(statement.heading, styles.label, { role: 'H2', after: 3 });
    drawStatement(flow, { ...statement, wording: wording ?? statement.wording }, fit.statement, {
      width: fit.width,
      begins: wording === undefined ? '' : begins,
    });
    flow.gap(8);
  }
}

/** What the dial says, and how sure that is, beside each other. */
function readingAndCertainty(flow: Flow, { standing, labels }: Report): void {
  const { paper, page } = flow;
  const between = 24;
  const width = (page.contentWidth - between) / 2;
  const columns = [
    { heading: labels.reading, text: standing.reading },
    { heading: labels.certainty, text: standing.certainty },
  ]
    .filter(({ text }) => text)
    .map((column, index) => ({
      ...column,
      x: page.left + index * (width + between),
      lines: paper.lines([{ text: column.text, style: styles.soft }], width),
    }));
  const top = flow.y;
  for (const { heading, lines, x } of columns) {
    flow.y = top;
    paper.tag('H2', () => flow.lines(paper.lines([{ text: heading, style: styles.label }], width), styles.label, x));
    flow.lines(lines, styles.soft, x);
  }
  flow.y = top + styles.label.line + Math.max(0, ...columns.map(({ lines }) => lines.length)) * styles.soft.line + 14;
}

/** The four areas, each with a dial of its own. */
function areaRows(flow: Flow, { standing, stops, figures, labels }: Report): void {
  const { paper } = flow;
  const { areasHead } = standing;
  // As high as a small dial.
  const tall = { ...styles.cell, line: 23 };
  drawTable(
    flow,
    [
      { head: areasHead.area, share: 84, names: true },
      { head: labels.position, share: 200 },
      { head: areasHead.earned, share: 61 },
      { head: areasHead.toEarn, share: 154 },
    ],
    standing.areas.map((row, index) => [
      [
        {
          spans: [{ text: row.name, style: styles.cellStrong }],
          style: styles.cellStrong,
          indent: 13,
          mark: (x, y) => paper.artifact(() => drawAreaMark(paper, row.id, x + 3, y)),
        },
      ],
      [
        {
          spans: [{ text: '', style: tall }],
          style: tall,
          mark: (x, y, width) =>
            paper.tag('Figure', () => paintDial(paper, { x, y: y - 12, width }, row.dial, stops, 'small'), {
              alt: figures.areas[index] ?? '',
            }),
        },
      ],
      cell(row.earned),
      cell(row.toEarn),
    ]),
    { middle: true },
  );
  flow.y += 2;
}

export function summaryPlan(flow: Flow, report: Report): void {
  const { plan, projection, labels, figures } = report;
  const { page, paper } = flow;
  flow.newPage();
  paper.outline(labels.planPicture, null, 0);
  flow.paragraph(plan.finding, styles.title, { after: 6, balance: true, role: 'H1' });
  if (plan.running) flow.paragraph(plan.running, styles.body, { width: measure, after: 4 });
  if (plan.problemsNote) flow.paragraph(plan.problemsNote, styles.bodyStrong, { width: measure, after: 2 });
  if (plan.problems.length <= fewProblems)
    for (const problem of plan.problems.filter(({ length }) => length < shortProblem))
      flow.paragraph(problem, styles.soft, { width: measure, after: 2 });
  flow.y += 6;
  flow.paragraph(plan.dates, styles.label, { after: 2 });
  if (plan.highlightsNote) flow.paragraph(plan.highlightsNote, styles.soft, { width: measure, after: 8 });

  const asked = setAsked(flow, report);
  const note = `${projection.note} ${projection.legend}`;
  const noteHeight = paper.lines([{ text: note, style: styles.soft }], measure).length * styles.soft.line;
  const below = styles.label.line + 3 + dialHeight.large + 4 + noteHeight + 18 + asked.height;
  if (plan.highlights.length) {
    const fits = ({ headHeight, rowsHeight, keyHeight }: GanttLayout) =>
      headHeight + rowsHeight + keyHeight + 8 + below <= flow.left();
    const lay = (kind: GanttKind, oneLine?: boolean) => layGantt(paper, report, plan.highlights, kind, oneLine);
    const [roomy, dense] = [lay('picture'), lay('dense')];
    drawGantt(flow, report, fits(roomy) ? roomy : fits(dense) ? dense : lay('dense', true), figures.picture);
  }
  flow.claim(styles.label.line + 3 + dialHeight.large + 4 + noteHeight);
  flow.paragraph(projection.heading, styles.label, { role: 'H2', after: 3 });
  drawDial(flow, { x: page.left, width: page.contentWidth }, projection.dial, report.stops, figures.projection);
  flow.y += 4;
  flow.paragraph(note, styles.soft, { width: measure, after: 18 });
  asked.draw();
}

/** What the board itself is asked for, beside a bar that is seen first. */
function setAsked(flow: Flow, { asked: { heading, items } }: Report): { height: number; draw: () => void } {
  const { paper, page } = flow;
  const x = page.left + 14;
  const set = items.map((text) => paper.lines([{ text, style: styles.body }], page.contentWidth - 40));
  const height = styles.point.line + 5 + set.reduce((sum, lines) => sum + lines.length * styles.body.line + 3, 0);
  const draw = () => {
    flow.claim(height);
    const top = flow.y;
    paper.tag('H2', () => paper.text(heading, styles.point, x, flow.y + ascent(styles.point)));
    flow.y += styles.point.line + 5;
    paper.tag('L', () => {
      for (const lines of set) {
        paper.circle(x + 2, flow.y + styles.body.line / 2, 1.5, colours.ink);
        paper.tag('LI', () => paper.tag('LBody', () => flow.lines(lines, styles.body, x + 11)));
        flow.y += 3;
      }
    });
    paper.rect(page.left, top, 2.4, flow.y - top, paper.look.accent);
  };
  return set.length ? { height, draw } : { height: 0, draw: () => undefined };
}
