/** What stands where: drawn last, on a page kept for it, because only then the pages are known. */
import type { Report } from '../../../domain/report/report';
import { ascent, type Entry, type Flow } from '../flow';
import { colours, styles } from '../tokens';

/** The page kept for the contents, by flow. */
const kept = new WeakMap<Flow, number>();
const numberWidth = 27;

/** Turns to a page that stays empty until `drawContents`. */
export function keepContents(flow: Flow): void {
  flow.newPage();
  kept.set(flow, flow.paper.pageCount());
}

/** Sections, and what stands in them as far as one page holds both. */
export function drawContents(flow: Flow, { labels }: Report): void {
  const { paper, page, entries } = flow;
  const onPage = kept.get(flow);
  if (onPage === undefined) return;
  const lineOf = ({ level }: Entry) => (level === 1 ? styles.contents : styles.contentsInner).line;
  const spaceOf = ({ level }: Entry) => (level === 1 ? 7 : 0);
  const heightOf = (all: readonly Entry[]) => all.reduce((sum, entry) => sum + lineOf(entry) + spaceOf(entry), 0);
  const shown = heightOf(entries) + 50 <= page.bottom - page.top ? entries : entries.filter(({ level }) => level === 1);
  paper.onPage(onPage, () => {
    let y = page.top;
    paper.text(labels.contents, styles.title, page.left, y + ascent(styles.title));
    y += styles.title.line + 12;
    for (const entry of shown) {
      const style = entry.level === 1 ? styles.contents : styles.contentsInner;
      y += spaceOf(entry);
      const baseline = y + ascent(style);
      const count = String(entry.page);
      if (entry.number) paper.text(entry.number, { ...style, colour: paper.look.ink }, page.left, baseline);
      paper.text(entry.text, style, page.left + numberWidth, baseline);
      paper.text(count, style, page.right, baseline, 'end');
      const from = page.left + numberWidth + paper.width(entry.text, style) + 6;
      const to = page.right - paper.width(count, style) - 6;
      if (entry.level === 1) paper.stroke(from, baseline - 2.5, to, baseline - 2.5, 0.4, colours.rule);
      y += style.line;
    }
  });
}
