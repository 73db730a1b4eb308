/** How the views of the group differ, practice by practice, and what was said beside the levels. */
import type { Report } from '../../../domain/report/report';
import { drawCounts } from '../draw/counts';
import { cell, drawTable } from '../draw/table';
import { drawTerms } from '../draw/terms';
import type { Flow } from '../flow';
import { styles } from '../tokens';

export function* views(flow: Flow, { labels, views: found }: Report): Generator<void> {
  if (!found) return;
  flow.heading(labels.views, 1);
  flow.intro(found.finding, styles.body);
  flow.intro(found.notes.join(' '), styles.body);
  flow.intro([...found.reading, found.drawing].join(' '), styles.soft);
  drawTable(
    flow,
    [
      { head: labels.code, share: 32 },
      { head: labels.practice, share: 162, names: true },
      { head: found.scale, share: 86 },
      { head: labels.raters, share: 42 },
      { head: labels.range, share: 78 },
      { head: labels.middleOf, share: 58 },
      { head: labels.agreement, share: 66 },
      { head: labels.agreed, share: 55 },
    ],
    found.rows.map((row) => [
      cell(row.code, styles.cellSoft),
      [...cell(row.name, styles.cellStrong), ...(row.remark ? cell(row.remark) : [])],
      [
        {
          spans: [{ text: '', style: styles.cellStrong }],
          style: styles.cellStrong,
          mark: (x, y) => flow.paper.tag('Figure', () => drawCounts(flow.paper, x, y, row), { alt: row.chosen }),
        },
      ],
      cell(row.people),
      cell(row.range),
      cell(row.middle),
      cell(row.agreement, styles.cellStrong),
      cell(row.agreed, styles.cellStrong),
    ]),
  );
  yield;
  if (!found.talks.length) return;
  flow.heading(labels.talks, 2);
  for (const { code, name, terms } of found.talks) {
    flow.heading(`${code} ${name}`, 3);
    drawTerms(flow, terms, { together: false });
    yield;
  }
}
