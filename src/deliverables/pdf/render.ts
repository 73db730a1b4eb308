/** Report to PDF: the sections in order, then what stands on every page. */
import type { Report } from '../../domain/report/report';
import { fingerprint } from '../../domain/fingerprint';
import { createFlow } from './flow';
import type { Attachment } from './attachment/write';
import type { FontFiles } from './fonts/load';
import { drawFurniture } from './furniture';
import { createPaper } from './paper';
import { drawContents, sectionsOf } from './sections';
import { normalise } from './text/clean';
import { lookOf, pageOf } from './tokens';

export interface RenderOptions {
  /** @param share of the work done, 0 to 1 */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
  /** Rides inside the file. */
  attachment?: Attachment | null;
}

export interface RenderedPdf {
  bytes: ArrayBuffer;
  /** Characters that no font could draw, as typed, in the order met. */
  lost: string[];
}

/** Lets the page draw and hear a click between two steps. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The same report and fonts give the same bytes.
 * @throws the signal's reason once it is aborted
 */
export async function renderPdf(report: Report, fonts: FontFiles, options: RenderOptions = {}): Promise<RenderedPdf> {
  const { onProgress, signal, attachment } = options;
  const paper = createPaper(
    {
      title: normalise(report.title),
      subject: normalise(report.subject),
      author: normalise(report.organisation),
      language: report.language,
      date: report.date,
      fileId: fingerprint(JSON.stringify(report)),
    },
    fonts,
    pageOf(report.paper),
    lookOf(report.colours),
  );
  const breathe = async () => {
    await pause();
    signal?.throwIfAborted();
  };
  await breathe();
  const flow = createFlow(paper);
  const sections = sectionsOf(report);
  for (const [index, section] of sections.entries()) {
    const within = paper.keep('Sect');
    const steps = within(() => (section(flow, report) ?? [])[Symbol.iterator]());
    while (!within(() => steps.next()).done) await breathe();
    onProgress?.((index + 1) / (sections.length + 2));
    await breathe();
  }
  flow.claim(0);
  drawContents(flow);
  drawFurniture(paper, report);
  onProgress?.((sections.length + 1) / (sections.length + 2));
  await breathe();
  const bytes = paper.bytes(attachment);
  onProgress?.(1);
  return { bytes, lost: [...paper.lost] };
}
