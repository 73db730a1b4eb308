/** The full report's last part: the statements, how the figures come about, and what they do not say. */
import type { Report } from '../../../domain/report/report';
import type { Flow } from '../flow';
import { styles } from '../tokens';
import { drawTerms } from './standing';
import { drawStatement } from './summary';

const measure = 440;

export function statements(flow: Flow, report: Report): void {
  flow.heading(report.labels.statements, 1);
  for (const statement of report.statements) drawStatement(flow, statement);
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
