/** What every slide but the first has: a line that says what it is about, and its finding. */
import type { Phrase } from '../../../domain/report/report';
import { page } from '../look';
import { titleBox } from '../package/masters';
import type { Slide } from '../slide';
import { shortened } from '../text/measure';
import { paragraph, type Paragraph } from '../xml/text';
import type { Box } from '../xml/units';

export const titleSize = 26;

/** The title comes first: whoever hears a slide hears what it says before what it is about. */
export function drawHead(
  slide: Slide,
  about: string,
  finding: string | readonly Phrase[],
  box: Box = titleBox,
  size = titleSize,
): void {
  const phrases: readonly Phrase[] = typeof finding === 'string' ? [{ text: finding, tone: 'plain' }] : finding;
  slide.title(
    phrases.map(({ text, tone }) => ({
      text,
      size,
      face: 'serif',
      ...(tone === 'signal' ? { italic: true, colour: 'signalInk' } : {}),
    })),
    box,
  );
  const kicker = shortened({ text: about, size: 12, bold: true, colour: 'soft' }, titleBox.width);
  slide.text({ x: page.left, y: 20, width: titleBox.width, height: 16 }, [{ runs: [kicker] }]);
}

export const soft = (text: string, size = 13, rest: Omit<Paragraph, 'runs'> = {}): Paragraph =>
  paragraph(text, { size, colour: 'soft' }, rest);
export const plain = (text: string, size = 13, rest: Omit<Paragraph, 'runs'> = {}): Paragraph =>
  paragraph(text, { size }, rest);
export const strong = (text: string, size = 13, rest: Omit<Paragraph, 'runs'> = {}): Paragraph =>
  paragraph(text, { size, bold: true }, rest);
export const serif = (text: string, size = 15, rest: Omit<Paragraph, 'runs'> = {}): Paragraph =>
  paragraph(text, { size, face: 'serif' }, rest);
