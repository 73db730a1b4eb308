/** The PDF as a download: drawn in a worker, whose code and fonts are fetched only now. */
import type { Report } from '../../domain/report/report';
import { fileStem } from '../file-name';
import type { DrawOptions } from './worker/draw';
import { drawApart } from './worker/start';

/** A worker can be sent data, no functions; what the slides say has some, and no PDF says it. */
export function sendable(report: Report): Report {
  const { slides: _, ...rest } = report;
  return rest as Report;
}

/**
 * @param options.attachment the text of the backup that rides inside the file; null for none
 * @throws the signal's reason once it is aborted, and Error when a file cannot be fetched
 */
export async function deliverPdf(
  report: Report,
  { attachment = null, ...options }: DrawOptions & { attachment?: string | null } = {},
): Promise<{ content: ArrayBuffer; lost: string[] }> {
  const { date, organisation } = report;
  const file =
    attachment === null ? null : { name: `${fileStem(organisation)}-${date}.attune.json`, text: attachment, date };
  const { bytes, lost } = await drawApart({ report: sendable(report), attachment: file }, options);
  return { content: bytes, lost };
}
