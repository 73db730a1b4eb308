/** The report as slides for a board: a presentation of native, editable shapes, charts and tables. */
import type { Report } from '../../domain/report/report';
import type { Rendered, RenderOptions } from '..';
import { packed } from '../office/package';
import { legible } from '../plain-text';
import { workbookOf } from '../workbook/look';
import { deckOf } from './deck';
import { lookOf } from './look';
import { packageRelations, presentationParts } from './package/presentation';
import { Slide } from './slide';

/** Lets the page answer between two pieces of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The same report gives the same bytes.
 * @throws the signal's reason when it is aborted
 */
export async function deliverSlides(report: Report, { onProgress, signal }: RenderOptions = {}): Promise<Rendered> {
  const look = lookOf(report.colours);
  const context = { look, language: report.language, foot: report.furniture.left };
  const planned = deckOf(report);
  const slides: Slide[] = [];
  for (const { layout, draw } of planned) {
    signal?.throwIfAborted();
    const slide = new Slide(context, layout);
    draw(slide, report);
    slides.push(slide);
    onProgress?.(slides.length / (planned.length + 2));
    await pause();
  }
  const parts = presentationParts(slides, look, {
    language: report.language,
    foot: report.furniture.right,
    workbookOf: (sheet) => workbookOf(report, [sheet]),
  });
  await pause();
  signal?.throwIfAborted();
  const { title, subject, organisation: creator, language, date } = report;
  const bytes = packed({ parts, relations: packageRelations, properties: { title, subject, creator, language }, date });
  onProgress?.(1);
  const lost = new Set<string>();
  for (const text of textsOf(report)) legible(text, lost);
  return { content: bytes.buffer, lost: [...lost] };
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
