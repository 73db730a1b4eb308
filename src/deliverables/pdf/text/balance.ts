/** Headings in lines of about one length: a last line of one word reads as a mistake. */
import { setRight, type Line } from './wrap';

/** How near the narrowest width is looked for, in points. */
const nearEnough = 2;

/**
 * @param wrapAt the lines at a width
 * @param width the most there is, in points
 * @returns the lines at the narrowest width that needs no more of them
 */
export function balanced(wrapAt: (width: number) => Line[], width: number): Line[] {
  let best = wrapAt(width);
  const count = best.length;
  if (count < 2) return best;
  let low = width / count / 2;
  let high = width;
  let narrowest = width;
  while (high - low > nearEnough) {
    const middle = (low + high) / 2;
    const lines = wrapAt(middle);
    if (lines.length > count || lines.some((line) => line.width > middle)) low = middle;
    else {
      best = lines;
      narrowest = middle;
      high = middle;
    }
  }
  return best[0]?.direction === 'rtl' ? setRight(best, width - narrowest) : best;
}
