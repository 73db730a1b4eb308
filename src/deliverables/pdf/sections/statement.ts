/** A statement as it is read: the wording in the serif, who stands up for it, what is missing. */
import type { ReportStatement } from '../../../domain/report/report';
import type { Flow } from '../flow';
import { measure, styles, type Style } from '../tokens';

export const paragraphsOf = (wording: string) => wording.split(/\n+/).filter((text) => text.trim());

/** The destination of the section that has long wordings whole. */
export const wholeWordings = 'whole wordings';

/** The heading belongs to the caller. @param begins said under a wording of which this is the beginning only; leads to the whole one */
export function drawStatement(
  flow: Flow,
  statement: ReportStatement,
  style: Style,
  { width = measure, begins = '' }: { width?: number; begins?: string } = {},
): void {
  for (const text of paragraphsOf(statement.wording)) flow.paragraph(text, style, { width, after: 4 });
  if (begins) {
    const lines = flow.paper.lines([{ text: begins, style: styles.soft }], flow.page.contentWidth);
    flow.paper.tag('P', () => flow.paper.link(wholeWordings, () => flow.lines(lines, styles.soft, flow.page.left)));
  }
  if (statement.approval) flow.paragraph(statement.approval, styles.soft, { width: measure, after: 2 });
  if (statement.gap) flow.paragraph(statement.gap, styles.soft, { width: measure });
}
