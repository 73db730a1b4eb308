/** The two pages a board reads: where it stands, and the ninety days. */
import type { Report, ReportStatement } from '../../../domain/report/report';
import { dialHeight, drawDial } from '../draw/dial';
import { drawGantt } from '../draw/gantt';
import { drawAreaMark } from '../draw/mark';
import { ascent, type Flow } from '../flow';
import { colours, styles, type Style } from '../tokens';

const measure = 430;

export function summaryStanding(flow: Flow, report: Report): void {
  const { standing, labels } = report;
  const summary = flow.paper.outline(labels.summary, null);
  flow.paper.outline(labels.standing, summary);
  if (report.notice) flow.paragraph(report.notice, styles.soft, { after: 8 });
  flow.paragraph(
    standing.finding.map(({ text, tone }) => ({
      text,
      style: tone === 'signal' ? styles.findingLevel : styles.finding,
    })),
    styles.finding,
    { after: 14, balance: true },
  );
  flow.claim(dialHeight.large);
  drawDial(
    flow.paper,
    { x: flow.page.left, y: flow.y, width: flow.page.contentWidth },
    standing.dial,
    report.stops,
    'large',
  );
  flow.y += dialHeight.large;
  flow.paragraph(standing.note, styles.soft, { width: 470, after: 14 });
  areaRows(flow, report);
  const style = fittingStyle(flow, report.statements);
  for (const statement of report.statements) {
    flow.paper.outline(statement.heading, summary);
    drawStatement(flow, statement, style);
  }
}

/** The four areas, each with a dial of its own. */
function areaRows(flow: Flow, { standing, stops }: Report): void {
  const { paper } = flow;
  const columns = { dial: flow.page.left + 88, earned: flow.page.left + 308, toEarn: flow.page.left + 370 };
  const dialWidth = 200;
  const { areasHead } = standing;
  const rows = standing.areas.map((row) => ({
    row,
    toEarn: paper.lines([{ text: row.toEarn, style: styles.cell }], flow.page.right - columns.toEarn),
  }));
  const height = (lines: number) => Math.max(33, lines * styles.cell.line + 11);
  flow.claim(20 + rows.reduce((sum, { toEarn }) => sum + height(toEarn.length), 0));
  const rule = (width: number, colour: string) =>
    paper.stroke(flow.page.left, flow.y, flow.page.left + flow.page.contentWidth, flow.y, width, colour);
  for (const [text, x] of [
    [areasHead.area, flow.page.left],
    [areasHead.earned, columns.earned],
    [areasHead.toEarn, columns.toEarn],
  ] as const)
    paper.text(text, styles.head, x, flow.y + ascent(styles.head));
  flow.y += 17;
  rule(0.8, colours.ink);
  for (const { row, toEarn } of rows) {
    const here = height(toEarn.length);
    const middle = flow.y + here / 2;
    drawAreaMark(paper, row.id, flow.page.left + 3, middle);
    paper.text(row.name, styles.cellStrong, flow.page.left + 13, middle + 3);
    drawDial(paper, { x: columns.dial, y: middle - 11, width: dialWidth }, row.dial, stops, 'small');
    paper.text(row.earned, styles.cell, columns.earned, middle + 3);
    toEarn.forEach((line, index) => {
      paper.line(
        line,
        columns.toEarn,
        middle - (toEarn.length * styles.cell.line) / 2 + index * styles.cell.line + ascent(styles.cell),
      );
    });
    flow.y += here;
    rule(0.4, colours.rule);
  }
  flow.y += 8;
}

const paragraphsOf = (wording: string) => wording.split(/\n+/).filter((text) => text.trim());

/** The largest size at which both statements stay on the page; when none does, the smallest. */
function fittingStyle(flow: Flow, statements: readonly ReportStatement[]): Style {
  const heightOf = ({ wording, gap, approval }: ReportStatement, style: Style) =>
    styles.label.line +
    28 +
    (approval ? flow.paper.lines([{ text: approval, style: styles.soft }], measure).length * styles.soft.line : 0) +
    paragraphsOf(wording).reduce(
      (sum, text) => sum + flow.paper.lines([{ text, style }], measure).length * style.line + 4,
      0,
    ) +
    (gap ? styles.soft.line * 2 : 0);
  const sizes = [styles.statement, styles.statementSmaller, styles.statementSmallest];
  const fits = (style: Style) =>
    statements.reduce((sum, statement) => sum + heightOf(statement, style), 0) <= flow.left();
  return sizes.find(fits) ?? styles.statementSmallest;
}

function drawStatement(flow: Flow, statement: ReportStatement, style: Style): void {
  flow.heading(statement.heading, 3);
  for (const text of paragraphsOf(statement.wording)) flow.paragraph(text, style, { width: measure, after: 4 });
  if (statement.approval) flow.paragraph(statement.approval, styles.soft, { width: measure, after: 2 });
  if (statement.gap) flow.paragraph(statement.gap, styles.soft, { width: measure });
  flow.gap(8);
}

export function summaryPlan(flow: Flow, report: Report): void {
  const { plan, projection, asked, labels } = report;
  flow.newPage();
  flow.paper.outline(labels.planPicture, null);
  flow.paragraph(plan.finding, styles.title, { after: 14, balance: true });
  flow.paragraph(plan.dates, styles.label, { after: 2 });
  if (plan.highlightsNote) flow.paragraph(plan.highlightsNote, styles.soft, { width: measure, after: 8 });
  if (plan.highlights.length) drawGantt(flow, plan, plan.highlights);
  flow.heading(projection.heading, 3);
  flow.claim(dialHeight.large + 30);
  drawDial(
    flow.paper,
    { x: flow.page.left, y: flow.y, width: flow.page.contentWidth },
    projection.dial,
    report.stops,
    'large',
  );
  flow.y += dialHeight.large;
  flow.paragraph(`${projection.note} ${projection.legend}`, styles.soft, { width: measure, after: 18 });
  if (asked.items.length) drawAsked(flow, report.asked);
}

/** What the board itself is asked for, beside a bar in the signal colour. */
function drawAsked(flow: Flow, { heading, items }: Report['asked']): void {
  const { paper } = flow;
  const x = flow.page.left + 12;
  const set = items.map((text) => paper.lines([{ text, style: styles.body }], flow.page.contentWidth - 40));
  const height = styles.label.line + 3 + set.reduce((sum, lines) => sum + lines.length * styles.body.line + 2, 0);
  flow.claim(height);
  const top = flow.y;
  paper.text(heading, styles.label, x, flow.y + ascent(styles.label));
  flow.y += styles.label.line + 3;
  for (const lines of set) {
    paper.circle(x + 2, flow.y + styles.body.line / 2, 1.5, colours.ink);
    flow.lines(lines, styles.body, x + 11);
    flow.y += 2;
  }
  paper.rect(flow.page.left, top, 1.8, flow.y - top, colours.signal);
}
