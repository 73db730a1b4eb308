/** A downloaded PDF read back with pdf.js, which this project did not write. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfFont {
  /** As the file names it, with the tag of a subset: "ABCDEF+SourceSerif4". */
  name: string;
  embedded: boolean;
}

/** @returns every font that text is set in, once each, in the order of names */
export async function fontsOf(bytes: Uint8Array): Promise<PdfFont[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const fonts = new Map<string, PdfFont>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [place, operation] of fnArray.entries()) {
      if (operation !== OPS.setFont) continue;
      const id = (argsArray[place] as [string, number])[0];
      const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
      fonts.set(font.name, { name: font.name, embedded: font.missingFile !== true });
    }
  }
  await document.destroy();
  return [...fonts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @returns width and height of the first page in points, rounded, and the names of the files that ride inside */
export async function shapeOf(bytes: Uint8Array): Promise<{ page: [number, number]; attachments: string[] }> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const [left, top, right, bottom] = (await document.getPage(1)).view as [number, number, number, number];
  const attachments = Object.keys((await document.getAttachments()) ?? {});
  await document.destroy();
  return { page: [Math.round(right - left), Math.round(bottom - top)], attachments };
}
