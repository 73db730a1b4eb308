/** What stands out, for better and for worse, each with what holds today and why it is named. */
import type { Point, Report } from '../../../domain/report/report';
import { content, page } from '../look';
import { note } from '../notes';
import { drawHead, serif, soft, strong } from '../draw/frame';
import { fittedRows, headHeight, headRow, type Cells } from '../draw/rows';
import type { Slide } from '../slide';

const columns = [{ width: 226 }, { width: content.width - 226 }];

export function points(slide: Slide, report: Report, kind: 'strengths' | 'gaps'): void {
  const { labels, slides: say } = report;
  const found: readonly Point[] = report[kind];
  drawHead(slide, labels[kind], say.headlines[kind]);
  const cells = found.map(({ code, name, sentence, reason }): Cells => [
    [strong(name, 17), soft(code, 12)],
    [serif(sentence, 18, { after: 3 }), soft(reason, 14)],
  ]);
  const room = content.height - headHeight;
  const { rows, left } = fittedRows(cells, columns, room, { smallest: 0.8, least: 56 });
  const head = headRow([labels.practice, labels.sentence]);
  slide.table({ x: page.left, y: page.top, width: content.width }, columns, [head, ...rows], labels[kind]);
  if (left)
    slide.text({ x: page.left, y: page.bottom - 20, width: content.width, height: 18 }, [
      soft(say.more.points(left), 12),
    ]);
  note(slide, report, kind, {
    say: [say.notes[kind]],
    more: found.map(({ code, name, sentence, reason }) => `${code} ${name}: ${sentence} ${reason}`),
  });
}
