/** LibreOffice opens the slides where it is installed; where it is not, that much is said and the parts are counted. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../pdf/support';
import { all, deckOf, exampleEngagement, hostileEngagement, titleOf } from './support';

const run = promisify(execFile);
const isInstalled = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

describe.each([
  ['the example', exampleEngagement],
  ['a hostile engagement', hostileEngagement],
])(`the slides of %s${isInstalled ? '' : ' (LibreOffice is not installed)'}`, (_name, engagement) => {
  it('are as many pages in another program, each with its headline', { timeout: 180_000 }, async () => {
    const { bytes, slides } = await deckOf(engagement());
    if (!isInstalled) {
      // What LibreOffice would have shown: a title on each slide, in a placeholder.
      expect(slides.map((slide) => all(slide, 'p:ph').length > 0 && titleOf(slide) !== '')).not.toContain(false);
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), 'attune-slides-'));
    try {
      await writeFile(join(folder, 'slides.pptx'), new Uint8Array(bytes));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'slides.pptx'),
      ]);
      const file = await readFile(join(folder, 'slides.pdf'));
      const pdf = await readPdf(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
      expect(pdf.pages).toHaveLength(slides.length);
      // Letters alone: spaces are where the other program broke its lines, and right-to-left is read as it was drawn.
      const letters = (text: string) => text.replace(/[^A-Za-z]/g, '');
      const pages = pdf.pages.map((page) => letters(page.map(({ text }) => text).join('')));
      slides.slice(1).forEach((slide, index) => {
        expect(pages[index + 1]).toContain(letters(titleOf(slide)));
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
