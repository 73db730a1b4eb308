/** What stands where: drawn last, in the place kept for it, because only then the pages are known. */
import type { Report } from '../../../domain/report/report';
import { ascent, type Entry, type Flow } from '../flow';
import { colours, styles, type Style } from '../tokens';

interface Kept {
  page: number;
  /** Where the entries begin. */
  y: number;
  list: (draw: () => void) => void;
}

const kept = new WeakMap<Flow, Kept>();
const numberWidth = 27;

/** Sets the heading; the rest of the page stays empty until `drawContents`. */
export function keepContents(flow: Flow, { labels }: Report): void {
  const { paper, page } = flow;
  flow.paragraph(labels.contents, styles.title, { role: 'H1', after: 8 });
  kept.set(flow, { page: paper.pageCount(), y: flow.y, list: paper.keep('L') });
  flow.y = page.bottom;
}

/** Sections, and what stands in them as far as the page holds both. */
export function drawContents(flow: Flow): void {
  const { paper, page, entries } = flow;
  const place = kept.get(flow);
  if (!place) return;
  const styleOf = ({ level }: Entry) => (level === 1 ? styles.contents : styles.contentsInner);
  const spaceOf = ({ level }: Entry) => (level === 1 ? 7 : 0);
  const height = entries.reduce((sum, entry) => sum + styleOf(entry).line + spaceOf(entry), 0);
  const shown = place.y + height <= page.bottom ? entries : entries.filter(({ level }) => level === 1);
  let { y } = place;
  /** With the space that parts it from what is heard next. */
  const heard = (text: string, style: Style, x: number, baseline: number) =>
    paper.line({ ...paper.lines([{ text, style }], Infinity)[0]!, spaceAfter: true }, x, baseline);
  const drawEntry = (entry: Entry) => {
    const style = styleOf(entry);
    y += spaceOf(entry);
    const baseline = y + ascent(style);
    const count = String(entry.page);
    paper.tag('LI', () =>
      paper.tag('LBody', () =>
        paper.link(entry.target, () => {
          if (entry.number) heard(entry.number, { ...style, colour: paper.look.ink }, page.left, baseline);
          heard(entry.text, style, page.left + numberWidth, baseline);
          paper.text(count, style, page.right, baseline, 'end');
        }),
      ),
    );
    const from = page.left + numberWidth + paper.width(entry.text, style) + 6;
    if (entry.level === 1)
      paper.stroke(from, baseline - 2.5, page.right - paper.width(count, style) - 6, baseline - 2.5, 0.4, colours.rule);
    y += style.line;
  };
  paper.onPage(place.page, () => place.list(() => shown.forEach(drawEntry)));
}
