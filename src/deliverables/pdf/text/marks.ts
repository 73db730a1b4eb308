/** Puts combining marks on their letters, as layout tables of a font would: jsPDF reads none. */

/** Where the ink of a sign is, from its origin, in shares of the size; y upwards from the baseline. */
export interface Ink {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export interface MarkPlace {
  /** Shift of the mark's origin against the letter's. */
  x: number;
  y: number;
}

/** Between a letter and its mark, or two marks. */
const gap = 0.03;
/** Hebrew: the dot of shin stands over its right arm; that of sin, and holam, over the left. */
const onTheRight = '\u05c1';
const onTheLeft = '\u05c2\u05b9';

/**
 * @param marks from the letter outwards, each with its ink
 * @returns places over, under or in the middle of the letter, no two on each other
 */
export function placeMarks(letter: Ink, marks: readonly { sign: string; ink: Ink }[]): MarkPlace[] {
  let { top, bottom } = letter;
  return marks.map(({ sign, ink }) => {
    const x = onTheRight.includes(sign)
      ? letter.right - ink.right
      : onTheLeft.includes(sign)
        ? letter.left - ink.left
        : (letter.left + letter.right - ink.left - ink.right) / 2;
    let y = 0;
    if (ink.bottom > 0.4) {
      y = Math.max(0, top + gap - ink.bottom);
      top = y + ink.top;
    } else if (ink.top < 0.1) {
      y = Math.min(0, bottom - gap - ink.top);
      bottom = y + ink.bottom;
    }
    return { x, y };
  });
}
