/** The report as slides for a board: a presentation of native, editable shapes, charts and tables. */
import type { Report } from '../../domain/report/report';
import type { Rendered, RenderOptions } from '..';
import { deckOf } from './deck';
import { lookOf } from './look';
import { presentationParts } from './package/presentation';
import { zipParts } from './package/zip';
import { Slide } from './slide';
import { unwritable } from './xml/escape';

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
    title: report.title,
    subject: report.subject,
    organisation: report.organisation,
    language: report.language,
    date: report.date,
    foot: report.furniture.right,
  });
  await pause();
  signal?.throwIfAborted();
  const bytes = zipParts(parts, report.date);
  onProgress?.(1);
  return { content: bytes.buffer, lost: unwritable(textsOf(report).join('')) };
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
