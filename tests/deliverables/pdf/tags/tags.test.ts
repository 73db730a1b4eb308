/** The structure of the report as other programs read it. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/domain/report/report';
import { emptyReport, exampleReport, groupReport, hostileReport } from '../../support';
import { mixed, mixedArabic, names } from '../../../fixtures/hostile/engagement';
import { readPdf, renderReport } from '../support';
import { allParts, isPart, packedObjects, readTags, type Part, type TaggedPdf } from './read';

interface Made {
  report: Report;
  bytes: ArrayBuffer;
  tags: TaggedPdf;
}

const made = new Map<string, Promise<Made>>();

async function make(build: () => Report): Promise<Made> {
  const report = build();
  const { bytes } = await renderReport(report);
  return { report, bytes, tags: await readTags(bytes) };
}

const cases = {
  'the example': exampleReport,
  'an empty engagement': emptyReport,
  'a hostile engagement': hostileReport,
  'a group': groupReport,
};

/** Each is made once. */
function get(name: string): Promise<Made> {
  const known = made.get(name) ?? make(cases[name as keyof typeof cases]);
  made.set(name, known);
  return known;
}

const within = 60_000;
const partsOf = ({ pages }: TaggedPdf): Part[] => pages.flatMap(({ tree }) => allParts(tree));
const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

/** @returns what a tool of the system says of the file, or null where it is not installed */
async function told(
  tool: string,
  before: string[],
  bytes: ArrayBuffer,
): Promise<{ status: number; said: string; complained: string } | null> {
  if (!has(tool)) return null;
  const folder = await mkdtemp(join(tmpdir(), 'attune-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    await writeFile(file, new Uint8Array(bytes));
    const { status, stdout, stderr } = spawnSync(tool, [...before, file], { encoding: 'utf8', maxBuffer: 1e8 });
    return { status: status ?? -1, said: stdout, complained: stderr };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each(Object.keys(cases))('%s as a tagged PDF', (name) => {
  it('paints nothing outside of marked content', { timeout: within }, async () => {
    const { tags } = await get(name);
    for (const { painted, unmarked, unbalanced } of tags.pages) {
      expect(painted).toBeGreaterThan(0);
      expect({ unmarked, unbalanced }).toEqual({ unmarked: 0, unbalanced: 0 });
    }
  });

  it('paints no words that nobody hears, but for what stands on every page', { timeout: within }, async () => {
    const { tags } = await get(name);
    expect(tags.pages.flatMap(({ unheard }) => unheard)).toEqual([]);
  });

  it('names every sequence of every page in one part of the tree', { timeout: within }, async () => {
    const { tags } = await get(name);
    expect(tags.isMarked).toBe(true);
    for (const { numbers, named } of tags.pages) {
      expect(numbers).toEqual(numbers.map((_, index) => index));
      expect(named.map((id) => Number(/_mc(\d+)$/.exec(id)![1])).toSorted((a, b) => a - b)).toEqual(numbers);
    }
  });

  it('says every figure in words and where it is', { timeout: within }, async () => {
    const { tags, bytes } = await get(name);
    const figures = partsOf(tags).filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { alt } of figures) expect(alt?.trim()).toBeTruthy();
    const objects = packedObjects(bytes);
    expect(objects.match(/\/S\/Figure\b/g)!.length).toBe(objects.match(/\/O\/Layout\/BBox\[/g)!.length);
  });

  it('goes down by one level of heading at a time', { timeout: within }, async () => {
    const { tags } = await get(name);
    const levels = partsOf(tags).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('builds tables of rows of cells, with heads, and lists of items', { timeout: within }, async () => {
    const { tags, bytes } = await get(name);
    const inside = { Table: /^TR$/, TR: /^T[HD]$/, L: /^LI$/, LI: /^(Lbl|LBody)$/ } as Record<string, RegExp>;
    for (const { role, children } of partsOf(tags)) {
      for (const child of children) {
        if (inside[role]) expect(isPart(child) && inside[role].test(child.role), `${role} holds`).toBe(true);
      }
    }
    const objects = packedObjects(bytes);
    const heads = objects.match(/<<\/S\/TH\b[^\n]*/g) ?? [];
    expect(heads.filter((head) => !/\/Scope\/(Row|Column)/.test(head))).toEqual([]);
    expect(heads.length).toBeGreaterThan(0);
  });

  it('labels each page as it is printed', { timeout: within }, async () => {
    const { tags, report, bytes } = await get(name);
    const { pages } = await readPdf(bytes);
    expect(tags.labels).toHaveLength(pages.length);
    pages.forEach((items, index) => {
      const printed = report.furniture.page
        .replace('{page}', tags.labels![index]!)
        .replace('{pages}', String(pages.length));
      expect(items.map(({ text }) => text)).toContain(printed);
    });
  });

  it('links to pages of its own, each link a part of the tree with words', { timeout: within }, async () => {
    const { tags } = await get(name);
    const links = tags.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(0);
    for (const { words, rect, hasPart } of links) {
      expect(words.trim()).not.toBe('');
      expect(hasPart).toBe(true);
      expect(rect[2]! - rect[0]!).toBeGreaterThan(1);
    }
    expect(partsOf(tags).filter(({ role }) => role === 'Link').length).toBeGreaterThan(0);
  });

  it('is sound to qpdf and tagged to pdfinfo, where they are installed', { timeout: within }, async () => {
    const { bytes } = await get(name);
    const checked = await told('qpdf', ['--check'], bytes);
    if (checked) expect(checked).toMatchObject({ status: 0, complained: '' });
    const info = await told('pdfinfo', [], bytes);
    if (info) expect(info.said).toMatch(/Tagged:\s+yes/);
    const heard = await told('pdfinfo', ['-struct-text'], bytes);
    if (heard) {
      expect(heard.said).toMatch(/Document\n\s+Sect/);
      expect(heard.complained).toBe('');
    }
  });
});

describe('a paragraph', () => {
  it('over two pages is one part, and its words are whole', { timeout: within }, async () => {
    const { bytes } = await get('a hostile engagement');
    const broken = packedObjects(bytes).match(/<<\/S\/(P|LBody)\b[^\n]*\/Type\/MCR/g) ?? [];
    expect(broken.length).toBeGreaterThan(0);
  });

  it('that is drawn in other signs, or in another order, says what was typed', { timeout: within }, async () => {
    const { bytes } = await get('a hostile engagement');
    const said = [...packedObjects(bytes).matchAll(/\/ActualText<FEFF([0-9A-F]*)>/g)].map(([, digits]) =>
      Buffer.from(digits!, 'hex').swap16().toString('utf16le'),
    );
    for (const words of [names.arabic, names.hebrew, mixed, mixedArabic]) {
      expect(said.some((each) => each.includes(words))).toBe(true);
    }
  });

  it('keeps the space at the end of a line', { timeout: within }, async () => {
    const { report, bytes } = await get('the example');
    const heard = await told('pdfinfo', ['-struct-text'], bytes);
    const { text } = await readPdf(bytes);
    const said = (heard?.said ?? text).replace(/\s+/g, ' ');
    for (const words of [...report.limits, report.standing.reading, report.standing.certainty])
      expect(said).toContain(words);
  });
});
