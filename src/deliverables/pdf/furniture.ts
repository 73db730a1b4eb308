/** What stands on every page: whose report it is, how confidential, what it does not measure, and which page of how many. */
import type { Report } from '../../domain/report/report';
import { shorten } from './draw/shorten';
import { drawBar } from './draw/bar';
import type { Paper } from './paper';
import { colours, styles } from './tokens';

const headBaseline = 51;
const headRule = 61;

/** Along the upper edge of the page, in the client's colour. */
const band = { first: 16, further: 5 } as const;

/** Call it last: only then is the number of pages known. */
export function drawFurniture(paper: Paper, { furniture, colours: branded }: Report): void {
  const { page } = paper;
  const { right } = page;
  const footRule = page.height - 46;
  const footBaseline = page.height - 32;
  const pages = paper.pageCount();
  const room = (other: string) => right - page.left - paper.width(other, styles.furniture) - 16;
  const secrecy = shorten(paper, furniture.right, styles.furniture, page.contentWidth * 0.55);
  for (let number = 1; number <= pages; number += 1) {
    const count = furniture.page.replace('{page}', String(number)).replace('{pages}', String(pages));
    const draw = () => {
      if (branded) drawBar(paper, -1, -1, page.width + 2, 1 + (number === 1 ? band.first : band.further));
      paper.text(
        shorten(paper, furniture.left, styles.furniture, room(secrecy)),
        styles.furniture,
        page.left,
        headBaseline,
      );
      paper.text(secrecy, styles.furniture, right, headBaseline, 'end');
      paper.stroke(page.left, headRule, right, headRule, 0.7, branded?.ink ?? colours.ink);
      paper.stroke(page.left, footRule, right, footRule, 0.4, colours.rule);
      paper.text(
        shorten(paper, furniture.foot, styles.furniture, room(count)),
        styles.furniture,
        page.left,
        footBaseline,
      );
      paper.text(count, styles.furniture, right, footBaseline, 'end');
    };
    paper.onPage(number, () => paper.artifact(draw, 'Pagination'));
  }
}
