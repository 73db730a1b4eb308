/** A statement as it is read: the wording in the serif, who stands up for it, what is missing. */
import type { ReportStatement } from '../../../domain/report/report';
import type { Flow } from '../flow';
import { measure, styles, type Style } from '../tokens';

export const paragraphsOf = (wording: string) => wording.split(/\n+/).filter((text) => text.trim());

/** The heading belongs to the caller. */
export function drawStatement(flow: Flow, statement: ReportStatement, style: Style, width = measure): void {
  for (const text of paragraphsOf(statement.wording)) flow.paragraph(text, style, { width, after: 4 });
  if (statement.approval) flow.paragraph(statement.approval, styles.soft, { width: measure, after: 2 });
  if (statement.gap) flow.paragraph(statement.gap, styles.soft, { width: measure });
}
