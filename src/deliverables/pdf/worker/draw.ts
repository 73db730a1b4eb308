/** What a worker does, or the page where there is no worker: fetches the fonts, then draws. */
import type { Report } from '../../../domain/report/report';
import type { Attachment } from '../attachment/write';
import { loadFonts } from '../fonts/load';
import { renderPdf, type RenderedPdf } from '../render';

/** Can be sent to a worker. */
export interface Job {
  report: Report;
  attachment: Attachment | null;
}

export interface DrawOptions {
  /** @param share of the work done, 0 to 1 */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

async function read(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches what every report is set in, while the report is still on its way. */
export async function prepare(): Promise<void> {
  // What cannot be fetched now is asked for again when it is needed, and missed then.
  await loadFonts(read, '').catch(() => undefined);
}

/** @throws the signal's reason once it is aborted, and Error when a font cannot be fetched */
export async function draw({ report, attachment }: Job, options: DrawOptions = {}): Promise<RenderedPdf> {
  return renderPdf(report, await loadFonts(read, report), { ...options, attachment });
}
