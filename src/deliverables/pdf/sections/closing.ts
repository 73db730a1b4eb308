/** The full report's last part: the statements, how the figures come about, what they do not say, and its words. */
import type { Report } from '../../../domain/report/report';
import { drawTerms } from '../draw/terms';
import type { Flow } from '../flow';
import { measure, styles } from '../tokens';
import { drawStatement, wholeWordings } from './statement';
import { beginningsIn } from './summary-fit';

/** The wordings stand once, where a board reads them; here is what they went through and what they were made of. */
export function statements(flow: Flow, report: Report): void {
  const { labels } = report;
  const summarised = report.parts.includes('summary');
  const begun = beginningsIn(flow);
  const groups = ['beside', 'tests', 'setAside', 'parts', 'unsaid'] as const;
  const built = report.statements.filter(
    (each) => !summarised || begun.has(each.id) || each.notes.length > 0 || groups.some((group) => each[group].length),
  );
  if (!built.length) return;
  flow.heading(labels.statements, 1, wholeWordings);
  if (summarised && !begun.size) flow.intro(labels.statementsNote, styles.soft);
  for (const each of built) {
    flow.heading(each.heading, 2);
    if (!summarised || begun.has(each.id)) drawStatement(flow, each, styles.statement);
    if (each.notes.length) flow.paragraph(each.notes.join(' '), styles.body, { width: measure });
    for (const group of groups) {
      if (!each[group].length) continue;
      flow.heading(labels[group], 3);
      drawTerms(flow, each[group], { together: false });
    }
  }
}

export function method(flow: Flow, report: Report): void {
  const { labels } = report;
  flow.heading(labels.method, 1);
  for (const text of report.method) flow.paragraph(text, styles.body, { width: measure });
  if (report.parts.includes('backup')) flow.paragraph(labels.attached, styles.body, { width: measure });
  flow.heading(labels.limits, 1);
  for (const text of report.limits) flow.paragraph(text, styles.body, { width: measure });
  if (flow.paper.lost.size) flow.paragraph(labels.lost, styles.body, { width: measure });
}

export function glossary(flow: Flow, report: Report): void {
  flow.heading(report.labels.glossary, 1);
  drawTerms(flow, report.glossary);
}
