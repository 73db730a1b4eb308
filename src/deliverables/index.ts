/** The one table of formats. Adding one is a folder here, a row in this table, and its words for the report page. */
import { serialiseEngagement } from '../domain/engagement/serialise';
import type { Engagement } from '../domain/engagement/engagement';
import type { Report } from '../domain/report/report';
import { fileStem } from './file-name';

export interface Source {
  engagement: Engagement;
  /** Put together only for the formats that need it. */
  report: () => Promise<Report>;
}

export interface RenderOptions {
  /** @param share of the work done, 0 to 1 */
  onProgress?: (share: number) => void;
  /** Aborting rejects the rendering with the signal's reason. */
  signal?: AbortSignal;
}

export interface Rendered {
  content: ArrayBuffer | string;
  /** Characters the format could not hold, as typed. */
  lost: readonly string[];
}

export interface Format {
  /** Key of its words in the report page's messages. */
  id: FormatId;
  mediaType: string;
  /** @param date plain date */
  fileName: (organisation: string, date: string) => string;
  /** Its code is fetched when it is asked for. */
  render: (source: Source, options?: RenderOptions) => Promise<Rendered>;
}

export type FormatId = 'pdf' | 'backup';

export const formats = {
  pdf: {
    id: 'pdf',
    mediaType: 'application/pdf',
    fileName: (organisation, date) => `${fileStem(organisation)}-report-${date}.pdf`,
    render: async ({ report }, options) => {
      const [{ deliverPdf }, value] = await Promise.all([import('./pdf/deliver'), report()]);
      return deliverPdf(value, options);
    },
  },
  backup: {
    id: 'backup',
    mediaType: 'application/json',
    fileName: (organisation, date) => `${fileStem(organisation)}-${date}.attune.json`,
    render: async ({ engagement }) => ({ content: serialiseEngagement(engagement), lost: [] }),
  },
} as const satisfies Record<FormatId, Format>;
