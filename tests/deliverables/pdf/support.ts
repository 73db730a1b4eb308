/** Makes PDFs in the tests and reads them back with a reader this project did not write. */
import { readFile } from 'node:fs/promises';
import { jsPDF } from 'jspdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadFonts, type FontFiles } from '../../../src/deliverables/pdf/fonts/load';
import { renderPdf, type RenderedPdf } from '../../../src/deliverables/pdf/render';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import { ownResponse } from '../../../src/domain/engagement/progress';
import type { Answer, Engagement } from '../../../src/domain/engagement/engagement';
import { exampleEngagement } from '../../support/example';
import type { Report } from '../../../src/domain/report/report';
import { reportOf } from '../../../src/islands/report/report-of';

export const today = '2026-11-21';

/** Addresses of packages begin at the root of the repository here, as they do on the server that develops the site. */
const fromDisk = async ({ pathname }: URL) =>
  new Uint8Array(await readFile(pathname.startsWith('/node_modules/') ? `.${pathname}` : pathname));

/** @param report what is going to be drawn; without it, the faces that every report has */
export const fonts = (report: unknown = ''): Promise<FontFiles> => loadFonts(fromDisk, report);

export const emptyEngagement = (): Engagement => createEngagement('e1', createRound('r1', '2026', today));

export { exampleEngagement };

/** An engagement with a name and answers of your own. */
export function engagementWith(name: string, answers: Record<string, Answer> = {}): Engagement {
  const engagement = emptyEngagement();
  const round = engagement.rounds[0]!;
  const response = { ...ownResponse(round), answers };
  return {
    ...engagement,
    organisation: { ...engagement.organisation, name },
    rounds: [{ ...round, responses: [response] }],
  };
}

export const renderReport = async (report: Report): Promise<RenderedPdf> => renderPdf(report, await fonts(report));
export const render = (engagement: Engagement): Promise<RenderedPdf> => renderReport(reportOf(engagement, today));

export interface TextItem {
  text: string;
  /** Points, from the left and from the bottom. */
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface ReadPdf {
  pages: TextItem[][];
  /** All text, pieces of a line joined, white space made single. */
  text: string;
  /** `dest`: the page, how it is shown, and from the left and the bottom where. */
  outline: { title: string; dest: unknown; items: { title: string; dest: unknown }[] }[];
  info: Record<string, unknown>;
}

export async function readPdf(bytes: ArrayBuffer): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes.slice(0)), useSystemFonts: false, verbosity: 0 })
    .promise;
  const pages: TextItem[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [
              {
                text: item.str,
                x: item.transform[4] as number,
                y: item.transform[5] as number,
                width: item.width,
                size: item.transform[0] as number,
              },
            ]
          : [],
      ),
    );
  }
  const outline = (await document.getOutline()) ?? [];
  const { info } = await document.getMetadata();
  await document.destroy();
  return {
    pages,
    text: pages.map(joined).join(' ').replace(/\s+/g, ' '),
    outline,
    info: info as Record<string, unknown>,
  };
}

/** Pieces that touch each other on one line, on either side, are one word: a change of font must not tear it. */
function joined(items: readonly TextItem[]): string {
  return items
    .map((item, index) => {
      const before = items[index - 1];
      const gaps = before ? [before.x + before.width - item.x, item.x + item.width - before.x] : [];
      const touches = before && Math.abs(before.y - item.y) < 0.5 && gaps.some((gap) => Math.abs(gap) < 0.5);
      return (touches ? '' : ' ') + item.text;
    })
    .join('');
}

/** @returns the code points of the basic plane that a TrueType font has a glyph for */
export function glyphsOf(ttf: Uint8Array): Set<number> {
  const { TTFFont } = jsPDF.API as unknown as {
    TTFFont: { open: (bytes: Uint8Array) => { cmap: { unicode: { codeMap: Record<string, number> } } } };
  };
  const metadata = TTFFont.open(ttf);
  const mapped = Object.entries(metadata.cmap.unicode.codeMap).map(([codePoint, glyph]) => ({ codePoint, glyph }));
  const drawn = mapped.filter(({ codePoint, glyph }) => glyph > 0 && Number(codePoint) >= 0x20);
  return new Set(drawn.map(({ codePoint }) => Number(codePoint)).filter((codePoint) => codePoint < 0xffff));
}
