/** The backup that rides inside the PDF comes back exactly, also after another program has saved the file anew. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttachment } from '../../../../src/deliverables/pdf/attachment/read';
import { embeddedFile, type Attachment } from '../../../../src/deliverables/pdf/attachment/write';
import { pack } from '../../../../src/deliverables/pdf/file/pack';

import { renderPdf } from '../../../../src/deliverables/pdf/render';
import { maxTextLength } from '../../../../src/domain/engagement/limits';
import type { Engagement, ReportPartId } from '../../../../src/domain/engagement/engagement';
import { parseEngagement } from '../../../../src/domain/engagement/parse';
import { serialiseEngagement } from '../../../../src/domain/engagement/serialise';

import { reportOf } from '../../../../src/islands/report/report-of';
import { engagement as anyEngagement } from '../../../domain/engagement/arbitrary';
import { hostileEngagement } from '../../../fixtures/hostile/engagement';
import { emptyEngagement, exampleEngagement, fonts, today } from '../support';
import { readTags } from '../tags/read';

const within = 60_000;

const attached = (text: string): Attachment => ({ name: 'acme-2026-11-21.attune.json', text, date: today });

/** @param parts what goes in; as the engagement has chosen when it is left out */
async function pdfOf(engagement: Engagement, parts?: ReportPartId[]): Promise<Uint8Array<ArrayBuffer>> {
  const whole = reportOf(engagement, today);
  const report = parts ? { ...whole, parts } : whole;
  const attachment = attached(serialiseEngagement(engagement));
  const { bytes } = await renderPdf(report, await fonts(report), { attachment });
  return new Uint8Array(bytes);
}

async function comesBack(engagement: Engagement, pdf: Uint8Array<ArrayBuffer>): Promise<void> {
  const read = await readAttachment(pdf);
  if (read.kind !== 'ok') throw new Error(read.kind);
  expect(parseEngagement(JSON.parse(read.text))).toMatchObject({ kind: 'ok', engagement });
  expect(read.text).toBe(serialiseEngagement(engagement));
}

/** The smallest file with an object that jsPDF could have written. */
const bare =
  '%PDF-1.3\n1 0 obj\n<<>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<<\n/Size 2\n/Root 1 0 R\n/Info 1 0 R\n/ID [ <00> <00> ]\n>>\nstartxref\n29\n%%EOF';
const packed = (text: string) => pack(bare, new Map(), new Map([[2, embeddedFile(attached(text))]]));

const find = (bytes: Uint8Array, word: string, from = 0) => Buffer.from(bytes).indexOf(word, from, 'latin1');

describe('the backup in a PDF', () => {
  it.each([
    ['the example', exampleEngagement],
    ['an empty engagement', emptyEngagement],
    ['a hostile engagement', hostileEngagement],
  ])('of %s comes back exactly from the full report', { timeout: within }, async (_, engagement) => {
    await comesBack(engagement(), await pdfOf(engagement()));
  });

  it('comes back exactly whatever the engagement is', { timeout: 4 * within }, async () => {
    await fc.assert(
      fc.asyncProperty(anyEngagement, async (engagement) => {
        await comesBack(engagement, await pdfOf(engagement, ['summary']));
      }),
      { numRuns: 10 },
    );
  });

  it('comes back exactly whatever the text is', { timeout: within }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 500 })), async (text) => {
        expect(await readAttachment(packed(text))).toEqual({ kind: 'ok', text });
      }),
      { numRuns: 300 },
    );
  });

  it('is found by a reader that is not ours, under its own name', { timeout: within }, async () => {
    const pdf = await pdfOf(exampleEngagement(), ['summary']);
    const { attachments } = await readTags(pdf.buffer);
    expect(attachments).toHaveLength(1);
    expect(attachments[0]!.name).toBe('acme-2026-11-21.attune.json');
    expect(new TextDecoder().decode(attachments[0]!.content)).toBe(serialiseEngagement(exampleEngagement()));
  });

  it('is found by qpdf, and found again in what qpdf saves, where it is installed', { timeout: within }, async () => {
    if (spawnSync('qpdf', ['--version']).error) return;
    const folder = await mkdtemp(join(tmpdir(), 'attune-pdf-'));
    try {
      const [file, saved] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
      const engagement = exampleEngagement();
      await writeFile(file, await pdfOf(engagement, ['summary']));
      const shown = spawnSync('qpdf', ['--show-attachment=backup', file], { encoding: 'utf8' });
      expect(shown.stdout).toBe(serialiseEngagement(engagement));
      for (const how of [
        ['--object-streams=generate'],
        ['--object-streams=disable'],
        ['--stream-data=uncompress'],
        ['--qdf'],
        ['--linearize'],
        ['--recompress-flate', '--compression-level=1'],
      ]) {
        expect(spawnSync('qpdf', [...how, file, saved]).status).toBe(0);
        await comesBack(engagement, new Uint8Array(await readFile(saved)));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a file', () => {
  it('that is no PDF is foreign', async () => {
    for (const text of ['', '{}', 'PK\u0003\u0004', '%PD', 'x'.repeat(5000)]) {
      expect(await readAttachment(new TextEncoder().encode(text))).toEqual({ kind: 'foreign' });
    }
  });

  it('that is a PDF without our backup has none, even when it speaks of one', { timeout: within }, async () => {
    const named = { ...emptyEngagement() };
    named.organisation = { ...named.organisation, name: '/AttuneBackup true>> stream' };
    const report = { ...reportOf(named, today), parts: ['summary' as const] };
    const { bytes } = await renderPdf(report, await fonts(report));
    expect(await readAttachment(new Uint8Array(bytes))).toEqual({ kind: 'withoutBackup' });
    expect(await readAttachment(new TextEncoder().encode('%PDF-1.7\n/AttuneBackup'))).toEqual({ kind: 'none' });
  });

  it('whose backup is cut off or changed is damaged', async () => {
    const whole = packed('a text to be kept, a text to be kept, word by word');
    const data = find(whole, 'stream\n', find(whole, '/AttuneBackup')) + 'stream\n'.length;
    expect(await readAttachment(whole.slice(0, data + 10))).toEqual({ kind: 'damaged' });
    const changed = whole.slice();
    changed[data + 4]! ^= 0xff;
    expect(await readAttachment(changed)).toEqual({ kind: 'damaged' });
  });

  it('whose backup is longer than any is too large, and is not unpacked to the end', { timeout: within }, async () => {
    expect(await readAttachment(packed('x'.repeat(maxTextLength + 1)))).toEqual({ kind: 'tooLarge' });
  });

  it('of any bytes is answered, never thrown at', { timeout: within }, async () => {
    const whole = packed('a text');
    const broken = fc
      .tuple(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 30 }))
      .map(([at, bytes]) => new Uint8Array([...whole.slice(0, at), ...bytes, ...whole.slice(at + bytes.length)]));
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        expect(['ok', 'none', 'withoutBackup', 'damaged', 'foreign', 'tooLarge']).toContain(
          (await readAttachment(bytes)).kind,
        );
      }),
      { numRuns: 300 },
    );
  });
});
