/** Terms with their meanings beside them: a profile, what a statement was made of, notes, a glossary. */
import type { Term } from '../../../domain/report/report';
import { ascent, type Flow } from '../flow';
import type { Line } from '../text/wrap';
import { styles, type Style } from '../tokens';

export interface TermOptions {
  /** On one page when one can hold them all; otherwise only each of them is kept whole. */
  together?: boolean;
  meaning?: Style;
}

const termWidth = 160;
const gap = 12;
const between = 6;

/** A term is set in lines of the same height as its meaning. */
export function drawTerms(flow: Flow, terms: readonly Term[], options: TermOptions = {}): void {
  const { together = true, meaning: style = styles.cell } = options;
  const { paper, page } = flow;
  const x = page.left + termWidth + gap;
  const width = page.contentWidth - termWidth - gap;
  const termStyle = { ...styles.cellStrong, line: style.line };
  const set = terms.map(({ term, meaning }) => {
    const left = paper.lines([{ text: term, style: termStyle }], termWidth);
    const right = meaning
      .split(/\n+/)
      .filter((text) => text.trim())
      .flatMap((text) => paper.lines([{ text, style }], width));
    return { left, right, height: Math.max(left.length, right.length) * style.line + between };
  });
  const room = page.bottom - page.top;
  const whole = set.reduce((sum, { height }) => sum + height, 0);
  if (together && whole < room - 60) flow.claim(whole);
  else if (set[0]) flow.claim(Math.min(set[0].height, 4 * style.line));
  const drawLines = (lines: readonly Line[], at: number) =>
    lines.forEach((line, index) => paper.line(line, at, flow.y + ascent(style) + index * style.line));
  paper.tag('L', () => {
    for (const [index, { left, right, height }] of set.entries()) {
      // The last one does not go over to the next page alone.
      const last = index === set.length - 2 ? set[index + 1]!.height : 0;
      if (index && last && height + last < room / 2 && flow.left() < height + last) flow.newPage();
      // One that is longer than a page begins where there is room for a few lines and goes on over the next pages.
      flow.claim(height <= room ? height : 4 * style.line);
      paper.tag('LI', () => {
        const label = paper.keep('Lbl');
        const body = paper.keep('LBody');
        for (let from = 0; from < Math.max(left.length, right.length);) {
          if (flow.left() < style.line) flow.newPage();
          const to = from + Math.floor((flow.left() + 0.01) / style.line);
          const [term, meaning] = [left.slice(from, to), right.slice(from, to)];
          label(() => drawLines(term, page.left));
          body(() => drawLines(meaning, x));
          flow.y += Math.max(term.length, meaning.length) * style.line;
          from = to;
        }
      });
      flow.y += between;
    }
  });
}
