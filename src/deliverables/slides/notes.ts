/** The speaker's notes: what to say, where it comes from, and what the slide has no room for. */
import type { Report } from '../../domain/report/report';
import type { SlideKind } from '../../domain/report/report-slides';
import type { Slide } from './slide';
import { paragraph } from './xml/text';

const size = 12;

export interface Notes {
  /** Where the figures come from. */
  from?: readonly string[];
  /** Lines; one that begins with "# " is a heading. */
  more?: readonly string[];
}

export function note(slide: Slide, { slides: say }: Report, kind: SlideKind, { from = [], more = [] }: Notes): void {
  const section = (heading: string, lines: readonly string[]) => {
    const said = lines.map((line) => line.trim()).filter(Boolean);
    if (!said.length) return;
    slide.notes.push(paragraph(heading, { size, bold: true }, { after: 2 }));
    for (const line of said) slide.notes.push(paragraph(line, { size }, { after: 4 }));
  };
  section(say.notes.say, [say.say[kind]]);
  section(say.notes.from, from);
  section(say.notes.more, more);
}
