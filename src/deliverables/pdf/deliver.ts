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
 * @param ask for the report
 * @param options.backup gives the text that rides inside the file, if the report's parts say so
 * @throws the signal's reason once it is aborted, and Error when a file cannot be fetched
 */
export async function deliverPdf(
  ask: () => Promise<Report>,
  { backup, ...options }: DrawOptions & { backup?: () => string } = {},
): Promise<{ content: ArrayBuffer; lost: string[] }> {
  const { bytes, lost } = await drawApart(async () => {
    const report = await ask();
    const { date, organisation, parts } = report;
    const name = `${fileStem(organisation)}-${date}.attune.json`;
    return {
      report: sendable(report),
      attachment: backup && parts.includes('backup') ? { name, text: backup(), date } : null,
    };
  }, options);
  return { content: bytes, lost };
}
