/** The views of a group as blocks. */
import type { Report } from '../../domain/report/report';
import { heading, paragraph, type Block } from './outline';

export function views({ labels, views: found, stops }: Report): Block[] {
  if (!found) return [];
  return [
    heading(1, labels.views),
    ...paragraph(found.finding),
    ...paragraph(found.notes.join(' ')),
    ...paragraph(found.reading.join(' '), 'soft'),
    {
      kind: 'table',
      head: [labels.practice, labels.raters, ...stops, labels.middleOf, labels.agreement, labels.agreed],
      shares: [28, 7, 7, 7, 8, 9, 7, 9, 9, 9],
      rows: found.rows.map((row) => [
        row.remark ? [`${row.code} ${row.name}`, row.remark] : `${row.code} ${row.name}`,
        row.people,
        ...row.counts.map(String),
        row.middle,
        row.agreement,
        row.agreed,
      ]),
    },
    ...(found.talks.length ? [heading(2, labels.talks)] : []),
    ...found.talks.flatMap(({ code, name, terms }): Block[] => [
      heading(3, `${code} ${name}`),
      { kind: 'terms', terms },
    ]),
  ];
}
