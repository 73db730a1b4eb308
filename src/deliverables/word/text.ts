/** Typed text as paragraphs and runs of WordprocessingML. */
import type { Line, Span } from '../outline/outline';
import { escapeXml } from '../office/xml';
import { linesOf } from '../plain-text';
import { runsRightToLeft, stretches } from '../office/direction';
import { w } from './xml';

export interface Setting {
  /** Takes in what no file can hold. */
  lost: Set<string>;
  /** Id of the paragraph's style; none for the usual one. */
  style?: string;
  /** On the far side from where the text begins. */
  far?: boolean;
  centred?: boolean;
  /** On the page of what follows. */
  keep?: boolean;
  /** What is strong is the level itself. */
  signal?: boolean;
  /** Set before and after the runs of the first paragraph. */
  around?: readonly [string, string];
}

const characterStyles = { strong: 'Strong', soft: 'SoftWords', signal: 'Signal' } as const;

/** @param text without line ends */
export function runs(text: string, tone?: keyof typeof characterStyles): string {
  const style = tone ? w('rStyle', { val: characterStyles[tone] }) : '';
  return stretches(text)
    .map(({ text: piece, rightToLeft }) => {
      const language = /\p{Script=Hebrew}/u.test(piece) ? w('lang', { bidi: 'he-IL' }) : '';
      const look = style + (rightToLeft ? w('rtl') + language : '');
      const content = piece
        .split('\t')
        .map((part) => (part ? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>` : ''))
        .join(w('tab'));
      return w('r', {}, look && w('rPr', {}, look), content);
    })
    .join('');
}

/** @returns one line: line ends become spaces */
export const oneLine = (text: string, lost: Set<string>) => linesOf(text, lost).join(' ').trim();

/** @returns a paragraph for each line that is not blank, and one at least */
export function paragraphs(line: Line, setting: Setting): string {
  const lines: Span[][] = [[]];
  for (const span of typeof line === 'string' ? [{ text: line }] : line)
    for (const [index, text] of linesOf(span.text, setting.lost).entries()) {
      if (index > 0) lines.push([]);
      if (text) lines.at(-1)!.push({ ...span, text });
    }
  const written = lines.filter((spans) => spans.some(({ text }) => text.trim()));
  return (written.length ? written : [[]]).map((spans, index) => paragraph(spans, index === 0, setting)).join('');
}

function paragraph(
  spans: readonly Span[],
  isFirst: boolean,
  { style, far, centred, keep, signal, around }: Setting,
): string {
  const bidi = runsRightToLeft(spans.map(({ text }) => text).join(''));
  // "right" is the far side of a line that begins at the left; one that begins at the right is there already.
  const side = centred ? 'center' : far && !bidi ? 'right' : '';
  const look =
    (style ? w('pStyle', { val: style }) : '') +
    (keep ? w('keepNext') : '') +
    (bidi ? w('bidi') : '') +
    (side ? w('jc', { val: side }) : '');
  const [before, after] = (isFirst && around) || ['', ''];
  const words = spans.map(({ text, tone }) => runs(text, signal && tone === 'strong' ? 'signal' : tone)).join('');
  return w('p', {}, look && w('pPr', {}, look), before, words, after);
}
