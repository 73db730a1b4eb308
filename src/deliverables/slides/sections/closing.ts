/** What the room is left with: the two statements, and what is asked of it. */
import type { Report, ReportStatement } from '../../../domain/report/report';
import { content, page } from '../look';
import { note } from '../notes';
import { drawHead, plain, serif, soft, strong } from '../draw/frame';
import type { Slide } from '../slide';
import { fitted, heightOf, lineHeight, scaled, shortened } from '../text/measure';
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
  drawBoth(slide, report, { x: page.left, y: page.top, width: left, height: content.height });
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

const between = 22;

/** In place of a wording: that there is none. */
const missing = (gap: string, size: number): Paragraph => ({
  runs: [{ text: gap, size, face: 'serif', italic: true, colour: 'soft' }],
});

function statementText({ heading, wording, gap, approval }: ReportStatement, size: number): Paragraph[] {
  return [
    strong(heading, 13, { after: 5 }),
    ...(wording ? [serif(wording, size, { after: 5 })] : []),
    ...(gap ? [wording ? soft(gap, 12) : missing(gap, size)] : []),
    ...(approval ? [soft(approval, 12)] : []),
  ];
}

/** Both in one size, one under the other; where they do not fit, each has half of the room. */
function drawBoth(slide: Slide, report: Report, box: Box): void {
  for (let share = 1; share >= smallest; share -= 0.05) {
    const set = report.statements.map((each) => scaled(statementText(each, 19), share));
    const heights = set.map((each) => heightOf(each, box.width));
    if (heights.reduce((sum, height) => sum + height, between * (set.length - 1)) > box.height) continue;
    let { y } = box;
    set.forEach((each, index) => {
      slide.text({ ...box, y, height: heights[index]! }, each);
      y += heights[index]! + between;
    });
    return;
  }
  const height = (box.height - between) / report.statements.length;
  report.statements.forEach((each, index) => {
    drawStatement(slide, report, each, { ...box, y: box.y + index * (height + between), height }, 19);
  });
}

function drawStatement(slide: Slide, report: Report, each: ReportStatement, box: Box, size: number): void {
  const set = fitted(statementText(each, size), box, smallest);
  if (set) {
    slide.text(box, set);
    return;
  }
  // A wording too long to be read from a chair: its beginning here, all of it in the notes.
  const least = size * smallest;
  const around = [
    ...scaled(statementText({ ...each, wording: '' }, size), smallest),
    soft(report.slides.more.wording, 11),
  ];
  const lines = Math.max(1, Math.floor((box.height - heightOf(around, box.width) - 12) / (least * lineHeight)));
  const run = shortened({ text: each.wording, size: least, face: 'serif' }, box.width, lines);
  slide.text(box, [around[0]!, { runs: [run], after: 4 }, ...around.slice(1)]);
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
