/**
 * How wide text is, near enough: the fonts are the reader's, so their widths are guessed from the letters and made a
 * little wider. Errs to the wide side: what fits here fits there.
 */
import type { Paragraph, Run } from '../xml/text';

/** Shares of the size, for Calibri; Georgia is wider by about a sixth. */
const widths: readonly [pattern: RegExp, width: number][] = [
  [/[iljI.,;:!|'‘’\s·]/, 0.26],
  [/[ftr()[\]{}\-“”"/\\]/, 0.36],
  [/[mwMW@%—…]/, 0.86],
  [/[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{1F000}-\u{3FFFF}]/u, 1.02],
  [/[\p{Lu}\p{Lt}]/u, 0.62],
  [/\p{M}/u, 0],
];
const usual = 0.49;
const serifShare = 1.16;
const boldShare = 1.05;
/** For the fonts that stand in where Georgia and Calibri are missing. */
const safety = 1.04;

const cache = new Map<string, number>();

function charWidth(character: string): number {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const width = widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual;
  cache.set(character, width);
  return width;
}

type Face = Pick<Run, 'face' | 'bold'>;

/** @returns points */
export function textWidth(text: string, size: number, { face, bold }: Face = {}): number {
  let sum = 0;
  for (const character of text) sum += charWidth(character);
  return sum * size * safety * (face === 'serif' ? serifShare : 1) * (bold ? boldShare : 1);
}

export const lineHeight = 1.22;

const cjk = /[\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF]/;

/** What a line may be broken between: words with the space after them, and every sign of the scripts without spaces. */
const wordsOf = (text: string): string[] =>
  (text.match(/\S+\s*|\s+/g) ?? []).flatMap((word) => (cjk.test(word) ? [...word] : [word]));

/** @returns how many lines the runs take, one after the other; a word longer than a line goes over several */
export function lineCount(runs: readonly Run[], width: number, share = 1): number {
  let lines = 1;
  let used = 0;
  for (const run of runs)
    for (const [index, line] of run.text.split(/\r\n|[\r\n\v\u2028\u2029]/).entries()) {
      if (index > 0) [lines, used] = [lines + 1, 0];
      for (const word of wordsOf(line)) {
        const wide = textWidth(word.trimEnd(), run.size * share, run);
        if (used > 0 && used + wide > width) [lines, used] = [lines + 1, 0];
        if (wide > width) {
          const over = Math.ceil(wide / width) - 1;
          lines += over;
          used = wide - over * width;
        } else used += textWidth(word, run.size * share, run);
      }
    }
  return lines;
}

/** @returns points from the top of the first line to the foot of the last */
export function heightOf(paragraphs: readonly Paragraph[], width: number, share = 1): number {
  return paragraphs.reduce((sum, { runs, after = 0, indent = 0 }) => {
    const size = Math.max(...runs.map((run) => run.size), 1) * share;
    return sum + lineCount(runs, width - indent, share) * size * lineHeight + after * share;
  }, 0);
}

const halves = (size: number) => Math.round(size * 2) / 2;

/** @param least points that type does not get smaller than, unless it is smaller already */
export const scaled = (paragraphs: readonly Paragraph[], share: number, least = 0): Paragraph[] =>
  paragraphs.map((paragraph) => ({
    ...paragraph,
    after: (paragraph.after ?? 0) * share,
    runs: paragraph.runs.map((run) => ({
      ...run,
      size: Math.max(Math.min(run.size, least), halves(run.size * share)),
    })),
  }));

/**
 * The paragraphs at the largest size at which they fit.
 * @param smallest share of their size that can still be read
 * @param least points, see `scaled`
 * @returns null when they do not fit at the smallest either
 */
export function fitted(
  paragraphs: readonly Paragraph[],
  box: { width: number; height: number },
  smallest: number,
  least = 0,
): Paragraph[] | null {
  for (let share = 1; share >= smallest - 0.001; share -= 0.05) {
    const tried = scaled(paragraphs, share, least);
    if (heightOf(tried, box.width) <= box.height) return tried;
  }
  return null;
}

/** @returns the text, or its beginning with an ellipsis where it does not fit into that many lines */
export function shortened(run: Run, width: number, lines = 1): Run {
  if (lineCount([run], width) <= lines) return run;
  const signs = [...run.text];
  let [low, high] = [0, signs.length];
  const beginning = (length: number) => ({ ...run, text: `${signs.slice(0, length).join('').trimEnd()}…` });
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineCount([beginning(middle)], width) <= lines) low = middle;
    else high = middle - 1;
  }
  return beginning(low);
}

/**
 * The paragraphs at the largest size that can be read in which they fit; where they do not, their beginnings.
 * What is not there must stand somewhere else.
 * @param least points
 */
export function readable(
  paragraphs: readonly Paragraph[],
  box: { width: number; height: number },
  least: number,
): Paragraph[] {
  const found = fitted(paragraphs, box, 0.3, least);
  if (found) return found;
  const small = scaled(paragraphs, 0.3, least);
  for (let lines = 12; lines > 1; lines -= 1) {
    const short = small.map((each) => ({
      ...each,
      runs: each.runs.map((run) => shortened(run, box.width - (each.indent ?? 0), lines)),
    }));
    if (heightOf(short, box.width) <= box.height) return short;
  }
  return small.map((each) => ({
    ...each,
    runs: each.runs.map((run) => shortened(run, box.width - (each.indent ?? 0))),
  }));
}
