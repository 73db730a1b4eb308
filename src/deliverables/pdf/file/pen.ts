/** Writes what is drawn as operators of a page, and no colour, font or width that holds already. Points, y from the top. */
import type { AnyFace } from '../fonts/faces';
import type { Typesetter } from './typesetter';

export interface Pen {
  text: (text: string, face: AnyFace, size: number, colour: string, x: number, y: number) => void;
  /** How areas are painted from here on. */
  filled: (colour: string) => void;
  /** How lines are drawn from here on. */
  stroked: (width: number, colour: string, dash?: readonly number[]) => void;
  line: (x0: number, y0: number, x1: number, y1: number) => void;
  rect: (x: number, y: number, width: number, height: number) => void;
  /** To be called on another page: nothing said holds there. */
  lift: () => void;
}

const fixed = (value: number) => String(Math.round(value * 100) / 100);

const shares = new Map<string, string>();

/** @returns "#d54023" as PDF has it: shares of red, green and blue */
function sharesOf(colour: string): string {
  const known = shares.get(colour);
  if (known !== undefined) return known;
  const found = [1, 3, 5].map((at) => fixed(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
  shares.set(colour, found);
  return found;
}

/** @param height of the page: PDF counts from its bottom */
export function createPen(write: (operators: string) => void, typesetter: Typesetter, height: number): Pen {
  let fill = '';
  let stroke = '';
  let font = '';
  const filled: Pen['filled'] = (colour) => {
    if (colour !== fill) write(`${sharesOf(colour)} rg`);
    fill = colour;
  };
  return {
    text: (text, face, size, colour, x, y) => {
      const shown = typesetter.show(face, text);
      if (!shown) return;
      filled(colour);
      const wanted = `/${typesetter.name(face)} ${size} Tf`;
      write(`BT${wanted === font ? '' : ` ${wanted}`} ${fixed(x)} ${fixed(height - y)} Td ${shown} Tj ET`);
      font = wanted;
    },
    filled,
    stroked: (width, colour, dash = []) => {
      const wanted = `${width} w ${sharesOf(colour)} RG [${dash.join(' ')}] 0 d`;
      if (wanted !== stroke) write(wanted);
      stroke = wanted;
    },
    line: (x0, y0, x1, y1) => write(`${fixed(x0)} ${fixed(height - y0)} m ${fixed(x1)} ${fixed(height - y1)} l S`),
    rect: (x, y, width, tall) => write(`${fixed(x)} ${fixed(height - y - tall)} ${fixed(width)} ${fixed(tall)} re f`),
    lift: () => {
      fill = '';
      stroke = '';
      font = '';
    },
  };
}
