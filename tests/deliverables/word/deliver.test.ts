/** The document for Word: read back, held against the order its schema asks for, and opened by LibreOffice where there is one. */
import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { deliverWord } from '../../../src/deliverables/word/deliver';
import type { Report } from '../../../src/domain/report/report';
import { hostileTexts, names } from '../../fixtures/hostile/engagement';
import { anotherHostileReport, emptyReport, exampleReport, hostileReport } from '../support';
import type { Element } from '@xmldom/xmldom';
import { all, child, children, readWord, value, type ReadWord } from './read';

const made = new Map<Report, Promise<ReadWord>>();
/** Each report is written and read once. */
function read(report: Report): Promise<ReadWord> {
  const known = made.get(report) ?? deliverWord(report).then(({ content }) => readWord(content));
  made.set(report, known);
  return known;
}
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const brandedOf = (report: Report): Report => ({
  ...report,
  paper: 'letter',
  logo: { mediaType: 'image/png', data: pixel, width: 400, height: 100 },
});
const brandedReport = brandedOf(hostileReport());
const bare: Report = { ...exampleReport(), parts: [] };

/** What ISO/IEC 29500-1 asks of the order of children, as far as we write them; Word refuses a file that breaks it. */
const orders: Record<string, string> = {
  'w:pPr': 'pStyle keepNext keepLines numPr pBdr tabs bidi spacing ind jc outlineLvl',
  'w:rPr': 'rStyle rFonts b bCs color sz szCs rtl lang',
  'w:tblPr': 'tblStyle bidiVisual tblW tblBorders tblLayout tblCellMar tblLook tblDescription',
  'w:tcPr': 'tcW gridSpan tcBorders shd',
  'w:trPr': 'cantSplit tblHeader',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:tr': 'trPr tc',
  'w:style': 'name basedOn next qFormat pPr rPr tblPr tblStylePr',
  'w:tblStylePr': 'rPr tcPr',
  'w:sectPr': 'headerReference footerReference pgSz pgMar titlePg',
  'w:settings': 'defaultTabStop compat',
  'w:lvl': 'start numFmt lvlText lvlJc pPr',
  'w:abstractNum': 'multiLevelType lvl',
  'w:numbering': 'abstractNum num',
  'w:styles': 'docDefaults style',
  'wp:inline': 'wp:extent wp:docPr a:graphic',
};

function outOfOrder(part: ReturnType<ReadWord['part']>): string[] {
  return all(part, '*').flatMap((element) => {
    const order = orders[element.tagName];
    if (order === undefined) return [];
    const places = order.split(' ').map((name) => (name.includes(':') ? name : `w:${name}`));
    const found = children(element).map(({ tagName }) => tagName);
    const at = found.map((name) => places.indexOf(name));
    return at.some((place, index) => place < 0 || place < (at[index - 1] ?? 0))
      ? [`${element.tagName}: ${found.join(' ')}`]
      : [];
  });
}

const reports = [
  ['the example', exampleReport],
  ['a hostile report with a logo, on Letter', () => brandedReport],
  ['an almost empty report', emptyReport],
  ['a report without parts', () => bare],
] as const;

describe('the document for Word', { timeout: 60_000 }, () => {
  it.each(reports)('of %s has its parts in order and its relations resolved', async (_, reportFor) => {
    const word = await read(reportFor());
    for (const path of word.paths.filter((each) => /^word\/[^/]*\.xml$/.test(each)))
      expect(outOfOrder(word.part(path)), path).toEqual([]);

    const types = word.part('[Content_Types].xml');
    const overrides = all(types, 'Override').map((element) => value(element, 'PartName').slice(1));
    const endings = new Set(all(types, 'Default').map((element) => value(element, 'Extension')));
    expect(overrides.filter((path) => !word.paths.includes(path))).toEqual([]);
    expect(word.paths.filter((path) => !overrides.includes(path) && !endings.has(path.split('.').at(-1)!))).toEqual([]);

    const relations = all(word.part('word/_rels/document.xml.rels'), 'Relationship');
    const targets = new Map(relations.map((each) => [value(each, 'Id'), `word/${value(each, 'Target')}`]));
    expect([...targets.values()].filter((path) => !word.paths.includes(path))).toEqual([]);
    const used = [...all(word.body, 'w:headerReference'), ...all(word.body, 'w:footerReference')].map((each) =>
      value(each, 'r:id'),
    );
    const pictures = all(word.body, 'a:blip').map((each) => value(each, 'r:embed'));
    expect([...used, ...pictures].filter((id) => !targets.has(id))).toEqual([]);

    const styles = new Set(all(word.part('word/styles.xml'), 'w:style').map((each) => value(each, 'w:styleId')));
    const asked = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      all(word.body, name).map((each) => value(each)),
    );
    expect(asked.filter((style) => !styles.has(style))).toEqual([]);
    const places = new Set(all(word.body, 'w:bookmarkStart').map((each) => value(each, 'w:name')));
    expect(all(word.body, 'w:hyperlink').filter((each) => !places.has(value(each, 'w:anchor')))).toEqual([]);
  });

  it.each(reports)(
    'of %s has whole tables: every row as wide as its grid, a paragraph in every cell',
    async (_, reportFor) => {
      const { body } = await read(reportFor());
      for (const table of all(body, 'w:tbl')) {
        const widths = all(table, 'w:gridCol').map((each) => Number(value(each, 'w:w')));
        expect(widths.every((width) => width > 0)).toBe(true);
        for (const row of children(table).filter(({ tagName }) => tagName === 'w:tr')) {
          const cells = children(row).filter(({ tagName }) => tagName === 'w:tc');
          let at = 0;
          for (const cell of cells) {
            const look = child(cell, 'w:tcPr')!;
            const span = Number(value(child(look, 'w:gridSpan')) || 1);
            const width = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
            expect(Number(value(child(look, 'w:tcW'), 'w:w'))).toBe(width);
            expect(children(cell).at(-1)!.tagName).toBe('w:p');
            at += span;
          }
          expect(at).toBe(widths.length);
        }
        // Two tables with nothing between them become one, and one cannot end the document.
        expect(table.nextSibling?.nodeName).toBe('w:p');
      }
    },
  );

  it('holds every hostile text whole', async () => {
    const texts = (await read(hostileReport())).paragraphs.map(({ text }) => text).join('\n');
    for (const text of hostileTexts)
      for (const line of text.trim().split(/\r?\n/)) expect(texts).toContain(line.trim());
  });

  it('says every sentence of the plan, of the practices and of the terms', async () => {
    const report = exampleReport();
    const texts = (await read(report)).paragraphs.map(({ text }) => text).join('\n');
    for (const row of report.plan.months.flatMap(({ actions }) => actions))
      for (const said of [row.title, row.doneWhen, row.why, row.owner, row.dates, row.effortText, row.practice])
        expect(texts).toContain(said);
    for (const { sentence, note } of report.practices.flatMap(({ rows }) => rows))
      for (const said of [sentence, note]) expect(texts).toContain(said);
    for (const { term, meaning } of [...report.profile, ...report.glossary])
      for (const said of [term, meaning]) expect(texts).toContain(said);
    for (const said of [...report.method, ...report.limits, ...report.asked.items]) expect(texts).toContain(said);
  });

  it('leaves out the parts that were left out', async () => {
    const report = exampleReport();
    const { paragraphs } = await read({ ...report, parts: ['glossary'] });
    const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings).toEqual([report.labels.glossary]);
    expect(paragraphs.map(({ text }) => text)).not.toContain(report.labels.contents);
  });

  it('goes down the levels of its headings one at a time, and lists the first of them as its contents', async () => {
    const { paragraphs } = await read(exampleReport());
    const levels = paragraphs.flatMap(({ style }) => (/^Heading\d$/.test(style) ? [Number(style.at(-1))] : []));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const first = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(paragraphs.filter(({ style }) => style === 'TOC1').map(({ text }) => text)).toEqual(first);
    expect(paragraphs.filter(({ style }) => style === 'Title')).toHaveLength(1);
  });

  it('repeats the heads of tables and keeps rows together that fit on a page', async () => {
    const { body } = await read(exampleReport());
    const plans = all(body, 'w:tbl').filter((table) => value(all(table, 'w:tblStyle')[0]) === 'ReportTable');
    for (const table of plans) {
      const rows = all(table, 'w:trPr');
      expect(all(rows[0]!, 'w:tblHeader')).toHaveLength(1);
      expect(rows.every((row) => child(row, 'w:cantSplit'))).toBe(true);
    }
  });

  it('keeps a small table on one page, and the last two rows of any', async () => {
    const { body } = await read(exampleReport());
    const kept = (row: Element) => all(row, 'w:p').every((each) => all(each, 'w:keepNext').length > 0);
    const styleOf = (table: Element) => value(all(table, 'w:tblStyle')[0]);
    const tables = all(body, 'w:tbl').map((table) => ({ style: styleOf(table), rows: all(table, 'w:tr') }));
    const areas = tables.find(({ rows }) => rows[1]?.textContent?.startsWith('Listening'))!;
    expect(areas.rows.slice(1).map(kept)).toEqual([true, true, true, false]);
    for (const { rows, style } of tables.filter((each) => each.rows.length > 3))
      if (style === 'ReportTable') expect([rows.at(-2)!, rows.at(-1)!].map(kept)).toEqual([true, false]);
    const dial = tables.find(({ style }) => style === 'ReportScale')!;
    expect(dial.rows.slice(0, -1).every(kept)).toBe(true);
  });

  it('has no empty paragraph where the next one brings its own space', async () => {
    const { paragraphs } = await read(exampleReport());
    for (const [index, { text, style }] of paragraphs.entries())
      if (!text && style === 'TableEnd') expect(paragraphs[index + 1]?.style ?? '').not.toMatch(/^Heading/);
  });

  it('numbers the pages of its contents once they are brought up to date', async () => {
    const { body, part } = await read(exampleReport());
    const instruction = all(body, 'w:instrText')[0]!.textContent;
    expect(instruction).toContain('TOC');
    // "\n" leaves the numbers out for good.
    expect(instruction).not.toContain('\\n');
    const contents = all(part('word/styles.xml'), 'w:style').find((each) => value(each, 'w:styleId') === 'TOC1')!;
    const tab = all(contents, 'w:tab')[0];
    expect([value(tab), value(tab, 'w:leader')]).toEqual(['right', 'dot']);
  });

  it('runs from right to left where the first letter does, and tells those stretches apart', async () => {
    const report = { ...hostileReport(), notice: `${names.arabic} (ferry 75%) ${names.hebrew}` };
    const { paragraphs, body } = await read(report);
    expect(paragraphs.find(({ text }) => text === report.notice)?.rightToLeft).toBe(true);
    expect(paragraphs.find(({ text }) => text === names.japanese)?.rightToLeft).toBe(false);
    const notice = all(body, 'w:p').find((each) => (each.textContent ?? '') === report.notice)!;
    const runs = all(notice, 'w:r').map((run) => [run.textContent, all(run, 'w:rtl').length]);
    expect(runs).toEqual([
      ['\u0634\u0631\u0643\u0629 \u0627\u0644\u0642\u0637\u0627\u0631\u0627\u062a', 1],
      [' 2026 (ferry 75%) ', 0],
      ['\u05e8\u05db\u05d1\u05ea \u05d4\u05e6\u05e4\u05d5\u05df', 1],
      [' 15%', 0],
    ]);
  });

  it('takes the paper, the colour, the logo and the line of the client', async () => {
    const report = brandedReport;
    const word = await read(report);
    const size = all(word.body, 'w:pgSz')[0];
    expect([value(size, 'w:w'), value(size, 'w:h')]).toEqual(['12240', '15840']);
    const heading = all(word.part('word/styles.xml'), 'w:style').find(
      (each) => value(each, 'w:styleId') === 'Heading1',
    )!;
    expect(value(all(heading, 'w:color')[0])).toBe(report.colours!.ink.slice(1).toUpperCase());
    expect(word.paths).toContain('word/media/logo.png');
    const extent = all(word.body, 'wp:extent')[0];
    expect(Number(value(extent, 'cx')) / Number(value(extent, 'cy'))).toBeCloseTo(4, 2);
    expect(value(all(word.body, 'wp:docPr')[0], 'descr')).toBe(report.organisation);
    expect(word.part('word/header.xml').documentElement!.textContent).toContain(report.furniture.right);
    const fields = all(word.part('word/footer.xml'), 'w:fldSimple').map((each) => value(each, 'w:instr').trim());
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    expect(value(all(word.part('word/styles.xml'), 'w:lang')[0])).toBe(report.language);
  });

  it('puts a mark for what XML forbids, and says what it was', async () => {
    const report = { ...exampleReport(), notice: 'a\u0000b\u000bc\ud800d\ufffee' };
    const { content, lost } = await deliverWord(report);
    expect(lost).toEqual(['\u0000', '\ud800', '\ufffe']);
    const texts = readWord(content).paragraphs.map(({ text }) => text);
    expect(texts).toContain('a\ufffdb');
    expect(texts).toContain('c\ufffdd\ufffde');
  });

  it('is the same, byte for byte, each time, and stops when it is told to', async () => {
    const once = await read(brandedReport);
    const again = await read(brandedOf(anotherHostileReport()));
    expect(Buffer.from(again.bytes).equals(Buffer.from(once.bytes))).toBe(true);
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(deliverWord(exampleReport(), { signal: stop.signal })).rejects.toThrow('stopped');
  });

  it('is opened by LibreOffice, which finds every note in it', { timeout: 120_000 }, async () => {
    const office = await findOffice();
    // What is above is checked everywhere; this only where there is one.
    if (!office) return;
    const folder = await mkdtemp(join(tmpdir(), 'attune-word-'));
    try {
      const report = brandedReport;
      const { content } = await deliverWord(report);
      await writeFile(join(folder, 'report.docx'), new Uint8Array(content as ArrayBuffer));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      await promisify(execFile)(office, [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ]);
      const text = await readFile(join(folder, 'report.txt'), 'utf8');
      for (const typed of hostileTexts)
        for (const line of typed.trim().split(/\r?\n/)) expect(text).toContain(line.trim());
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** @returns the path of LibreOffice, or undefined where it is not installed */
async function findOffice(): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'soffice');
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}
