/** What the room is left with: the two statements, and what is asked of it. */
import type { Report, ReportStatement } from '../../../domain/report/report';
import { content, page } from '../look';
import { note } from '../notes';
import { drawHead, plain, serif, soft, strong } from '../draw/frame';
import type { Slide } from '../slide';
import { fitted, heightOf, shortened } from '../text/measure';
import type { Paragraph } from '../xml/text';
import type { Box } from '../xml/units';

const gutter = 48;
const smallest = 0.65;

/** The statements and what is asked, side by side. */
export function closing(slide: Slide, report: Report): void {
  const { slides: say, asked: data } = report;
  const written = report.statements.filter(({ wording }) => wording !== '').length;
  const { closing: words } = say;
  const title = written === 2 ? words.both : `${words.statements[written] ?? ''}. ${words.asked(data.items.length)}.`;
  drawHead(slide, report.organisation, title);
  const left = data.items.length ? 500 : content.width;
  const half = (content.height - 16) / 2;
  report.statements.forEach((each, index) => {
    drawStatement(
      slide,
      report,
      each,
      { x: page.left, y: page.top + index * (half + 16), width: left, height: half },
      17,
    );
  });
  if (data.items.length)
    drawAsked(slide, report, {
      x: page.left + left + gutter,
      y: page.top,
      width: content.width - left - gutter,
      height: content.height,
    });
  note(slide, report, 'asked', {
    more: [...report.statements.flatMap((each) => statementLines(report, each)), ...askedLines(report)],
  });
}

/** One statement with the slide to itself. */
export function statement(slide: Slide, report: Report, each: ReportStatement): void {
  drawHead(slide, report.organisation, each.wording ? each.heading : report.slides.closing.stillToWrite(each.heading));
  drawStatement(
    slide,
    report,
    each,
    { x: page.left, y: page.top, width: content.width - 80, height: content.height },
    26,
  );
  note(slide, report, 'statements', { more: statementLines(report, each) });
}

export function asked(slide: Slide, report: Report): void {
  const { asked: data, slides: say } = report;
  drawHead(slide, data.heading, `${say.closing.asked(data.items.length)}.`);
  if (data.items.length)
    drawAsked(slide, report, { x: page.left, y: page.top, width: content.width - 120, height: content.height }, 20);
  note(slide, report, 'asked', { more: askedLines(report) });
}

function drawStatement(slide: Slide, report: Report, each: ReportStatement, box: Box, size: number): void {
  const { heading, wording, gap, approval } = each;
  const before: Paragraph[] = [strong(heading, 13, { after: 5 })];
  const after: Paragraph[] = [gap, approval].filter(Boolean).map((text) => soft(text, 12));
  const whole = wording ? [serif(wording, size, { after: 5 })] : [];
  const set = fitted([...before, ...whole, ...after], box, smallest);
  if (set) {
    slide.text(box, set);
    return;
  }
  // A wording too long to be read from a chair: its beginning here, all of it in the notes.
  const least = size * smallest;
  const more = soft(report.slides.more.wording, 11);
  const rest = heightOf([...before, ...after, more], box.width) + 12;
  const lines = Math.max(1, Math.floor((box.height - rest) / (least * 1.22)));
  const run = shortened({ text: wording, size: least, face: 'serif' }, box.width, lines);
  slide.text(box, [...before, { runs: [run], after: 4 }, ...after, more]);
}

function drawAsked(slide: Slide, { asked: data }: Report, box: Box, size = 15): void {
  const inner = { ...box, x: box.x + 18, width: box.width - 18 };
  const set = [
    strong(data.heading, size, { after: 8 }),
    ...data.items.map((item) => plain(item, size, { indent: 14, after: 8 })),
  ];
  const shown = fitted(set, inner, 0.5) ?? set;
  const height = Math.min(box.height, heightOf(shown, inner.width));
  slide.shape('rect', { x: box.x, y: box.y, width: 3, height }, { fill: 'signal' }, { decorative: true });
  slide.text({ ...inner, height: Math.max(height, 40) }, shown);
}

const askedLines = ({ asked: data }: Report): string[] =>
  data.items.length ? [`${data.heading}:`, ...data.items] : [];

function statementLines({ labels, parts }: Report, each: ReportStatement): string[] {
  const lines = [`${each.heading}:`, each.wording, each.gap, each.approval, ...each.notes];
  if (!parts.includes('statements')) return lines;
  const groups = ['beside', 'tests', 'setAside', 'parts', 'unsaid'] as const;
  return [
    ...lines,
    ...groups.flatMap((group) =>
      each[group].length ? [`${labels[group]}:`, ...each[group].map(({ term, meaning }) => `${term}: ${meaning}`)] : [],
    ),
  ];
}
