/** What the room is left with: the two statements, and what is asked of it. */
import type { Report, ReportStatement } from '../../../domain/report/report';
import { content, page, smallestType } from '../look';
import { answered, note } from '../notes';
import { drawHead, plain, serif, soft, strong } from '../draw/frame';
import type { Slide } from '../slide';
import { heightOf, lineHeight, readable, shortened } from '../text/measure';
import type { Paragraph } from '../xml/text';
import type { Box } from '../xml/units';

const gutter = 48;

/** The statements and what is asked, side by side. */
export function closing(slide: Slide, report: Report): void {
  const { slides: say, asked: data } = report;
  drawHead(slide, report.organisation, `${say.headlines.statements}. ${say.closing.asked(data.items.length)}.`);
  const left = data.items.length ? 520 : content.width;
  drawStatements(slide, report, report.statements, { x: page.left, y: page.top, width: left, height: content.height });
  if (data.items.length)
    drawAsked(
      slide,
      report,
      { x: page.left + left + gutter, y: page.top, width: content.width - left - gutter, height: content.height },
      [strong(data.heading, 16, { after: 8 })],
      16,
    );
  note(slide, report, data.items.length ? 'closing' : 'statements', {
    more: [...report.statements.flatMap((each) => statementLines(report, each)), ...askedLines(report)],
  });
}

/** Both statements with a slide to themselves. */
export function statements(slide: Slide, report: Report): void {
  drawHead(slide, report.organisation, `${report.slides.headlines.statements}.`);
  drawStatements(slide, report, report.statements, room);
  note(slide, report, 'statements', { more: report.statements.flatMap((each) => statementLines(report, each)) });
}

/** One statement with the slide to itself. */
export function statement(slide: Slide, report: Report, each: ReportStatement): void {
  drawHead(slide, report.organisation, each.wording ? each.heading : report.slides.closing.stillToWrite(each.heading));
  drawStatements(slide, report, [each], room);
  note(slide, report, 'statements', { more: statementLines(report, each) });
}

export function asked(slide: Slide, report: Report): void {
  const { asked: data, slides: say } = report;
  drawHead(slide, data.heading, `${say.closing.asked(data.items.length)}.`);
  if (data.items.length) drawAsked(slide, report, { ...room, width: content.width - 60 }, [], 24);
  note(slide, report, data.items.length ? 'asked' : 'nothingAsked', { more: askedLines(report) });
}

const room: Box = { x: page.left, y: page.top, width: content.width, height: content.height };
const between = 22;
/** Points: a wording is set as large as the room allows. */
const sizes = { largest: 30, step: 0.5 };

/** In place of a wording: that there is none. */
const missing = (gap: string, size: number): Paragraph => ({
  runs: [{ text: gap, size: Math.min(size, 20), face: 'serif', italic: true, colour: 'soft' }],
});

const statementText = ({ heading, wording, gap, approval }: ReportStatement, size: number): Paragraph[] => [
  strong(heading, 14, { after: 5 }),
  ...(wording ? [serif(wording, size, { after: 6 })] : []),
  ...(gap ? [wording ? soft(gap, 13) : missing(gap, size)] : []),
  ...(approval ? [soft(approval, 13)] : []),
];

/** One under the other, in one size: the largest at which they fit; where none does, each has its part of the room. */
function drawStatements(slide: Slide, report: Report, all: readonly ReportStatement[], box: Box): void {
  const gaps = between * (all.length - 1);
  for (let size = sizes.largest; size >= smallestType; size -= sizes.step) {
    const set = all.map((each) => statementText(each, size));
    const heights = set.map((each) => heightOf(each, box.width));
    if (heights.reduce((sum, height) => sum + height, gaps) > box.height) continue;
    let { y } = box;
    set.forEach((each, index) => {
      slide.text({ ...box, y, height: heights[index]! }, each);
      y += heights[index]! + between;
    });
    return;
  }
  const height = (box.height - gaps) / all.length;
  all.forEach((each, index) => {
    drawBeginning(slide, report, each, { ...box, y: box.y + index * (height + between), height });
  });
}

/** A wording too long to be read from a chair: its beginning here where it must be, all of it in the notes. */
function drawBeginning(slide: Slide, report: Report, each: ReportStatement, box: Box): void {
  const whole = readable(statementText(each, 16), box, smallestType);
  const isWhole = whole.some(({ runs }) => runs[0]?.text === each.wording);
  if (!each.wording || isWhole) {
    slide.text(box, whole);
    return;
  }
  const [heading, ...rest] = statementText({ ...each, wording: '' }, smallestType);
  const lineOf = ({ runs, ...paragraph }: Paragraph): Paragraph => ({
    ...paragraph,
    runs: runs.map((run) => shortened(run, box.width, 2)),
  });
  const under = [...rest.map(lineOf), soft(report.slides.more.wording, smallestType)];
  const around = heightOf([heading!, ...under], box.width) + 12;
  const lines = Math.max(1, Math.floor((box.height - around) / (smallestType * lineHeight)));
  const run = shortened({ text: each.wording, size: smallestType, face: 'serif' }, box.width, lines);
  slide.text(box, [heading!, { runs: [run], after: 6 }, ...under]);
}

function drawAsked(slide: Slide, { asked: data }: Report, box: Box, heading: readonly Paragraph[], size: number): void {
  const inner = { ...box, x: box.x + 18, width: box.width - 18 };
  const set = [...heading, ...data.items.map((item) => plain(item, size, { indent: 16, after: size * 0.6 }))];
  const shown = readable(set, inner, smallestType);
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
    ...groups.flatMap((group) => (each[group].length ? [`${labels[group]}:`, ...each[group].map(answered)] : [])),
  ];
}
