/** The PDF as a download: fetches the fonts, then draws. */
import type { Report } from '../../domain/report/report';
import { loadFonts } from './fonts/load';
import { renderPdf, type RenderOptions } from './render';

/**
 * @param options.attachment the backup that rides inside the file; null for none
 * @throws the signal's reason once it is aborted, and Error when a font cannot be fetched
 */
export async function deliverPdf(
  report: Report,
  options: RenderOptions & { attachment?: string | null } = {},
): Promise<{ content: ArrayBuffer; lost: string[] }> {
  const fonts = await loadFonts(async (url) => {
    const response = await fetch(url, { signal: options.signal });
    if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }, report);
  const { bytes, lost } = await renderPdf(report, fonts, options);
  return { content: bytes, lost };
}
