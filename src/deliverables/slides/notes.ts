/** The speaker's notes: what to say, where it comes from, and what the slide has no room for. */
import type { Report, Term } from '../../domain/report/report';
import type { SlideKind } from '../../domain/report/report-slides';
import type { Slide } from './slide';
import { paragraph } from './xml/text';

const size = 12;

export interface Notes {
  /** Facts to say, after what is said on every such slide. */
  say?: readonly string[];
  /** Where the figures come from: out of the method, and left out with it. */
  from?: readonly string[];
  more?: readonly string[];
}

/** What was asked or is named, and the answer: a question needs no colon. */
export const answered = ({ term, meaning }: Term): string => `${term}${/[?？]$/.test(term) ? '' : ':'} ${meaning}`;

export function note(
  slide: Slide,
  { slides: say, parts }: Report,
  kind: SlideKind,
  { say: facts = [], from = [], more = [] }: Notes,
): void {
  const section = (heading: string, lines: readonly string[]) => {
    const said = lines.map((line) => line.trim()).filter(Boolean);
    if (!said.length) return;
    slide.notes.push(paragraph(heading, { size, bold: true }, { after: 2 }));
    for (const line of said) slide.notes.push(paragraph(line, { size }, { after: 4 }));
  };
  section(say.notes.say, [say.say[kind], ...facts]);
  section(say.notes.from, parts.includes('method') ? from : []);
  section(say.notes.more, more);
}
