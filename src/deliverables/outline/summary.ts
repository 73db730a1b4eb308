/** What a board reads: where it stands, both statements, the ninety days, what is asked of it. */
import type { DialReading, Report, ReportStatement } from '../../domain/report/report';
import { heading, paragraph, soft, strong, type Block } from './outline';

export function summary(report: Report): Block[] {
  const { standing, labels, stops, plan, asked, projection, figures } = report;
  const { areasHead } = standing;
  const aimed = standing.areas.some(({ dial: { target } }) => target !== null);
  return [
    heading(1, labels.summary),
    {
      kind: 'paragraph',
      look: 'finding',
      text: standing.finding.map(({ text, tone }) => (tone === 'signal' ? strong(text) : { text })),
    },
    ...dial(standing.dial, stops, figures.dial),
    ...paragraph(standing.note, 'soft'),
    {
      kind: 'table',
      head: [areasHead.area, areasHead.earned, ...(aimed ? [areasHead.aimedAt] : []), areasHead.toEarn],
      shares: aimed ? [18, 16, 16, 50] : [20, 20, 60],
      rows: standing.areas.map(({ name, earned, dial: { target }, toEarn }) => [
        name,
        earned,
        ...(aimed ? [target === null ? '' : stops[target - 1]!] : []),
        toEarn,
      ]),
    },
    ...report.statements.flatMap(worded),
    heading(2, plan.finding),
    ...paragraph(plan.dates, 'soft'),
    ...paragraph(plan.highlightsNote, 'soft'),
    ...(plan.highlights.length ? [highlights(report)] : []),
    heading(2, projection.heading),
    ...dial(projection.dial, stops, figures.projection),
    ...paragraph(`${projection.note} ${projection.legend}`, 'soft'),
    ...(asked.items.length ? [heading(2, asked.heading), { kind: 'list' as const, items: asked.items }] : []),
  ];
}

/** A statement as it stands, and who stands up for it. */
export function worded({ heading: text, wording, approval, gap }: ReportStatement): Block[] {
  return [heading(2, text), ...paragraph(wording, 'quote'), ...paragraph(approval, 'soft'), ...paragraph(gap, 'soft')];
}

function highlights({ plan, labels }: Report): Block {
  return {
    kind: 'table',
    head: [labels.dates, labels.action, labels.owner],
    shares: [24, 50, 26],
    plain: true,
    rows: plan.highlights.map((row) => [row.dates, [[soft(`${row.code} `), { text: row.title }]], row.owner]),
  };
}

/** @returns nothing for a scale on which nothing stands */
function dial(reading: DialReading, stops: readonly string[], alt: string): Block[] {
  return reading.position === null ? [] : [{ kind: 'dial', reading, stops, alt }];
}
