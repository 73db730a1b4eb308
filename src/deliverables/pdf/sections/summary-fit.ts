/** How large the first page is set: as large as leaves all of it on one page, on either paper and for long statements too. */
import type { Report, ReportStatement } from '../../../domain/report/report';
import { dialHeight } from '../draw/dial';
import type { Flow } from '../flow';
import { balanced } from '../text/balance';
import { measure, styles, type Style } from '../tokens';
import { paragraphsOf } from './statement';

export interface Fit {
  finding: Style;
  findingLevel: Style;
  statement: Style;
  /** How wide statements are set. */
  width: number;
}

/** A statement is set wider than other text: its letters are larger. */
const statementMeasure = 430;
const smaller = { size: 18, line: 21.5 } as const;
const large = { finding: styles.finding, findingLevel: styles.findingLevel, width: statementMeasure };
const small = {
  finding: { ...styles.finding, ...smaller },
  findingLevel: { ...styles.findingLevel, ...smaller },
  width: statementMeasure,
};

const fits = (whole: number): readonly Fit[] => [
  { ...large, statement: styles.statement },
  { ...large, statement: styles.statementSmaller },
  { ...small, statement: styles.statementSmaller },
  { ...large, statement: styles.statementSmallest },
  { ...small, statement: styles.statementSmallest },
  { ...small, statement: styles.statementSmallest, width: whole },
];

/** Between what stands on the page, and what a row of areas takes besides its words. */
const spaces = {
  finding: 12,
  dial: 4,
  reading: 14,
  areasHead: 19,
  areaRow: 7.4,
  areas: 10,
  statement: 17,
  last: 8,
} as const;
const rowHeight = 23;

/** @param flow where the finding is going to begin */
export function fitSummary(flow: Flow, { standing, statements }: Report): Fit {
  const { paper, page } = flow;
  const height = (text: string, style: Style, width: number) =>
    text ? paper.lines([{ text, style }], width).length * style.line : 0;
  const half = (page.contentWidth - 24) / 2;
  const middle =
    dialHeight.large +
    spaces.dial +
    styles.label.line +
    Math.max(height(standing.reading, styles.soft, half), height(standing.certainty, styles.soft, half)) +
    spaces.reading +
    spaces.areasHead +
    standing.areas.reduce(
      (sum, { toEarn }) => sum + Math.max(rowHeight, height(toEarn, styles.cell, 154)) + spaces.areaRow,
      0,
    ) +
    spaces.areas;
  const statementHeight = ({ wording, approval, gap }: ReportStatement, { statement: style, width }: Fit) =>
    styles.label.line +
    spaces.statement +
    height(approval, styles.soft, measure) +
    height(gap, styles.soft, measure) +
    paragraphsOf(wording).reduce((sum, text) => sum + height(text, style, width) + 4, 0);
  const whole = (fit: Fit) =>
    balanced((width) => paper.lines(findingSpans(standing, fit), width), page.contentWidth).length * fit.finding.line +
    spaces.finding +
    middle +
    statements.reduce((sum, statement) => sum + statementHeight(statement, fit), -spaces.last);
  const all = fits(page.contentWidth);
  return all.find((fit) => whole(fit) <= flow.left()) ?? all.at(-1)!;
}

/** The finding with its level set apart. */
export const findingSpans = ({ finding }: Report['standing'], fit: Pick<Fit, 'finding' | 'findingLevel'>) =>
  finding.map(({ text, tone }) => ({ text, style: tone === 'signal' ? fit.findingLevel : fit.finding }));
