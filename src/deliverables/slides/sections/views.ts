/** Where the views of the group part most, and what was agreed there. */
import type { Report } from '../../../domain/report/report';
import type { ReportViews, ViewsRow } from '../../../domain/report/report-views';
import { content, page } from '../look';
import { note } from '../notes';
import { drawHead, plain, soft, strong } from '../draw/frame';
import { fittedRows, headHeight, headRow, type Cells } from '../draw/rows';
import type { Slide } from '../slide';

const widths = [300, 70, 250, 130];
const columns = [...widths, content.width - widths.reduce((sum, width) => sum + width, 0)].map((width) => ({ width }));

/** How far people are from the middle, on average: in a large group somebody chose every level of everything. */
const apart = ({ counts, n, lowerMedian }: ViewsRow) =>
  lowerMedian === null ? -1 : counts.reduce((sum, count, at) => sum + count * Math.abs(at + 1 - lowerMedian), 0) / n;

export function views(slide: Slide, report: Report, found: ReportViews): void {
  const { labels, slides: say } = report;
  drawHead(slide, labels.views, found.finding);
  const widest = found.rows.toSorted((a, b) => apart(b) - apart(a) || b.n - a.n);
  const cells = widest.map((row): Cells => [
    [strong(row.name, 15), soft(row.code, 12)],
    [plain(row.people, 15)],
    [plain(row.range, 15), ...(row.remark ? [soft(row.remark, 12)] : [])],
    [strong(row.agreement, 15)],
    [plain(row.agreed || row.middle, 15), soft(row.agreed ? labels.agreed : labels.middleOf, 12)],
  ]);
  const room = content.height - headHeight;
  const { rows, left } = fittedRows(cells, columns, room, { smallest: 0.8, least: 44 });
  const head = headRow([labels.practice, labels.raters, labels.range, labels.agreement, labels.level]);
  slide.table({ x: page.left, y: page.top, width: content.width }, columns, [head, ...rows], labels.views);
  if (left)
    slide.text({ x: page.left, y: page.bottom - 20, width: content.width, height: 18 }, [
      soft(say.more.points(left), 12),
    ]);
  note(slide, report, 'views', {
    say: [...found.notes, ...found.reading],
    more: [
      ...widest.map(({ code, name, people, range, chosen, agreement, remark }) =>
        [
          `${code} ${name}: ${labels.raters} ${people}, ${range}. ${chosen}`,
          agreement && `${labels.agreement}: ${agreement}.`,
          remark,
        ]
          .filter(Boolean)
          .join(' '),
      ),
      ...found.talks.flatMap(({ code, name, terms }) => [
        `${code} ${name}`,
        ...terms.map(({ term, meaning }) => `${term}: ${meaning}`),
      ]),
    ],
  });
}
