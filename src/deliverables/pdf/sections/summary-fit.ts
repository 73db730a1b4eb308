/** How large the first page is set: as large as leaves all of it on one page, on either paper and for long statements too. */
import type { Report, ReportStatement } from '../../../domain/report/report';
import { dialHeight } from '../draw/dial';
import type { Flow } from '../flow';
import { balanced } from '../text/balance';
import { measure, styles, type Style } from '../tokens';
import { paragraphsOf } from './statement';
import { beginning } from '../draw/shorten';

export interface Fit {
  finding: Style;
  findingLevel: Style;
  statement: Style;
  /** How wide statements are set. */
  width: number;
}

/** Of statements whose wording is too long for the summary even in the smallest letters: what of it stands there. */
export type Beginnings = ReadonlyMap<ReportStatement['id'], string>;
const begun = new WeakMap<Flow, Beginnings>();
/** @returns what `fitSummary` shortened in this document: the rest of it has to stand elsewhere */
export const beginningsIn = (flow: Flow): Beginnings => begun.get(flow) ?? new Map();

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
  const wordingHeight = ({ wording }: ReportStatement, { statement: style, width }: Fit) =>
    paragraphsOf(wording).reduce((sum, text) => sum + height(text, style, width) + 4, 0);
  const aroundHeight = ({ approval, gap }: ReportStatement) =>
    styles.label.line + spaces.statement + height(approval, styles.soft, measure) + height(gap, styles.soft, measure);
  /** What is left for the wordings of both statements. */
  const roomFor = (fit: Fit) =>
    flow.left() -
    balanced((width) => paper.lines(findingSpans(standing, fit), width), page.contentWidth).length * fit.finding.line -
    spaces.finding -
    middle +
    spaces.last -
    statements.reduce((sum, statement) => sum + aroundHeight(statement), 0);
  const all = fits(page.contentWidth);
  const fitting = all.find(
    (fit) => statements.reduce((sum, statement) => sum + wordingHeight(statement, fit), 0) <= roomFor(fit),
  );
  const fit = fitting ?? all.at(-1)!;
  if (fitting) return fit;

  // The shorter one stays whole where it can; what it leaves belongs to the longer.
  const beginnings = new Map<ReportStatement['id'], string>();
  let room = roomFor(fit);
  const byHeight = statements
    .map((statement) => ({ statement, wanted: wordingHeight(statement, fit) }))
    .toSorted((a, b) => a.wanted - b.wanted);
  for (const [index, { statement, wanted }] of byHeight.entries()) {
    const share = room / (byHeight.length - index);
    if (wanted > share) {
      const lines = Math.max(2, Math.floor((share - styles.soft.line - 4) / fit.statement.line));
      beginnings.set(statement.id, beginning(paper, statement.wording, fit.statement, fit.width, lines));
    }
    room -= Math.min(wanted, share);
  }
  begun.set(flow, beginnings);
  return fit;
}

/** The finding with its level set apart. */
export const findingSpans = ({ finding }: Report['standing'], fit: Pick<Fit, 'finding' | 'findingLevel'>) =>
  finding.map(({ text, tone }) => ({ text, style: tone === 'signal' ? fit.findingLevel : fit.finding }));
