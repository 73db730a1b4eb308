/** Logos drawn by a browser: thousands of files, as the report page takes them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { reportBrandWords } from '../../../src/content/messages/en/report-brand';
import { limits } from '../../../src/domain/engagement/limits';
import { pictures } from '../doors/logo';
import { randomFrom } from '../random';
import type { Figures } from '../work';
import { emptyFigures } from './figures';
import { complaintsOf, type Reader } from './people';

const batch = 50;
const words: Record<string, string> = reportBrandWords.logo.failures;
const bounds = { maxFileBytes: 10_000_000, maxSide: 1_200, maxBytes: (limits.logoData / 4) * 3 };
/** In milliseconds of the clock, on a machine that may have other work to do. */
const longest = 5_000;

type Said = [
  kind: string,
  took: number,
  picture: { mediaType: string; data: string; width: number; height: number } | null,
];

/** The door as one script: what a page evaluates is not asked for by its policy. */
async function script(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-fuzz-drawing-'));
  const entry = 'src/platform/picture/read-picture.ts';
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, lib: { entry, formats: ['iife'], name: 'drawing', fileName: () => 'drawing.js' } },
  });
  const text = await readFile(join(folder, 'drawing.js'), 'utf8');
  await rm(folder, { recursive: true });
  return `${text}\nglobalThis.drawing = drawing;`;
}

export async function drawing(reader: Reader, seed: string, cases: number): Promise<Figures> {
  const figures = emptyFigures();
  const page = await reader.context.newPage();
  await page.goto(`${reader.site.url}privacy/`);
  await page.evaluate(await script());
  for (let from = 0; from < cases; from += batch) {
    const files = Array.from({ length: batch }, (_, place) => {
      const random = randomFrom(`${seed}/drawing/${from + place}`);
      const isStructured = place % 4 !== 3;
      figures[isStructured ? 'structured' : 'unstructured'] += 1;
      return Buffer.from(isStructured ? pictures.structured(random) : pictures.unstructured(random)).toString('base64');
    });
    const said = await page.evaluate(drawAll, { files, bounds });
    for (const [place, [kind, took, picture]] of said.entries()) {
      const at = from + place;
      if (took > figures.slowest) [figures.slowest, figures.slowestCase] = [took, at];
      figures[kind === 'ok' ? 'taken' : 'refused'] += 1;
      const law = lawBroken(kind, took, picture);
      if (law) figures.faults.push({ at, law });
    }
    const ran = await page.evaluate(() => '__ran' in globalThis);
    for (const law of [...complaintsOf(reader), ...(ran ? ['A picture ran a script'] : [])])
      figures.faults.push({ at: from, law });
  }
  await page.close();
  return figures;
}

function lawBroken(kind: string, took: number, picture: Said[2]): string | null {
  if (kind !== 'ok' && (words[kind] ?? '') === '') return `No words for ${kind}`;
  if (took > longest) return `It took ${Math.round(took)} ms`;
  if (!picture) return kind === 'ok' ? 'There is no picture' : null;
  const { mediaType, data, width, height } = picture;
  if (!['image/png', 'image/jpeg'].includes(mediaType) || data.length > limits.logoData) return 'It is no logo';
  return Math.max(width, height) > bounds.maxSide || Math.min(width, height) < 1 ? 'It is too large' : null;
}

/** Runs in the page. */
async function drawAll({ files, bounds: within }: { files: string[]; bounds: typeof bounds }): Promise<Said[]> {
  type Draw = (file: Blob, bounds: unknown) => Promise<{ kind: string; picture?: Said[2] }>;
  const { readPicture } = (globalThis as unknown as { drawing: { readPicture: Draw } }).drawing;
  const said: Said[] = [];
  for (const file of files) {
    const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
    const began = performance.now();
    const read = await readPicture(new Blob([bytes]), within).catch((error: unknown) => ({
      kind: `threw ${String(error)}`,
    }));
    said.push([read.kind, performance.now() - began, 'picture' in read ? (read.picture ?? null) : null]);
  }
  return said;
}
