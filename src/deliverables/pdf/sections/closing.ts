/** The full report's last part: the statements, how the figures come about, and what they do not say. */
import type { Report } from '../../../domain/report/report';
import type { Flow } from '../flow';
import { styles } from '../tokens';
import { drawTerms } from './standing';

const measure = 440;

/** The wordings stand once, where a board reads them; here is what they were made of. */
export function statements(flow: Flow, report: Report): void {
  const built = report.statements.filter(({ parts }) => parts.length > 0);
  if (!built.length) return;
  flow.heading(report.labels.statements, 1);
  flow.intro(report.labels.statementsNote, styles.soft);
  for (const { heading, parts } of built) {
    flow.heading(heading, 2);
    drawTerms(flow, parts, true);
  }
}

export function method(flow: Flow, report: Report): void {
  const { labels } = report;
  flow.heading(labels.method, 1);
  for (const text of report.method) flow.paragraph(text, styles.body, { width: measure });
  flow.heading(labels.limits, 1);
  for (const text of report.limits) flow.paragraph(text, styles.body, { width: measure });
  if (flow.paper.lost.size) flow.paragraph(labels.lost, styles.body, { width: measure });
  flow.heading(labels.glossary, 1);
  drawTerms(flow, report.glossary);
}
