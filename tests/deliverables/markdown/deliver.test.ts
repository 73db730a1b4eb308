/** The report as Markdown, read back by a parser this project did not write. */
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { deliverMarkdown } from '../../../src/deliverables/markdown/deliver';
import { escaped } from '../../../src/deliverables/markdown/escape';
import type { Report } from '../../../src/domain/report/report';
import { hostileTexts } from '../../fixtures/hostile/engagement';
import { anotherHostileReport, emptyReport, exampleReport, groupReport, hostileReport } from '../support';

/** With everything on that could take a sign for more than it is. */
const parser = markdownIt({ html: true, linkify: true });

async function fileOf(report: Report): Promise<string> {
  const { content } = await deliverMarkdown(report);
  if (typeof content !== 'string') throw new Error('Markdown is text');
  return content;
}

type Token = ReturnType<typeof parser.parse>[number];
const inlineOf = (source: string) => parser.parse(source, {}).filter(({ type }) => type === 'inline');
/** What a reader sees: line ends where lines were broken. */
const seen = (token: Token) =>
  (token.children ?? [])
    .map(({ type, content }) => (type === 'hardbreak' || type === 'softbreak' ? '\n' : content))
    .join('');
const typesIn = (source: string) =>
  new Set(parser.parse(source, {}).flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)]));

const ours = new Set([
  'inline',
  'text',
  'text_special',
  'hardbreak',
  'heading',
  'paragraph',
  'bullet_list',
  'list_item',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
]);
const strays = (source: string) =>
  [...typesIn(source)].filter((type) => !ours.has(type.replace(/_(?:open|close)$/, '')));

describe('the report as Markdown', { timeout: 60_000 }, () => {
  it.each([
    ['the example', exampleReport],
    ['a hostile report', hostileReport],
    ['a group', groupReport],
    ['an almost empty report', emptyReport],
  ])('of %s holds headings, lists, tables and nothing that was typed as a sign', async (_, reportFor) => {
    const file = await fileOf(reportFor());
    expect(strays(file)).toEqual([]);
    expect(file).not.toContain('\r');
    expect(file.endsWith('\n')).toBe(true);
    const levels = parser
      .parse(file, {})
      .flatMap(({ type, tag }) => (type === 'heading_open' ? [Number(tag.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has every row of a table as wide as its head', async () => {
    for (const report of [exampleReport(), hostileReport()]) {
      const tokens = parser.parse(await fileOf(report), {});
      const tables = tokens.flatMap(({ type }, index) => (type === 'table_open' ? [index] : []));
      expect(tables.length).toBeGreaterThan(5);
      const source = (await fileOf(report)).split('\n').filter((line) => line.startsWith('| '));
      const cells = tokens.filter(({ type }) => type === 'td_open' || type === 'th_open').length;
      const pipes = source
        .filter((line) => !line.startsWith('| ---'))
        .map((line) => line.replaceAll('\\|', '').split('|').length - 2);
      expect(cells).toBe(pipes.reduce((sum, count) => sum + count, 0));
    }
  });

  it('holds every hostile text whole', async () => {
    const texts = inlineOf(await fileOf(hostileReport()))
      .map(seen)
      .join('\n');
    for (const text of hostileTexts)
      for (const line of text.trim().split(/\r?\n/)) expect(texts).toContain(line.trim());
  });

  it('says every sentence of the plan and of the practices', async () => {
    const report = exampleReport();
    const texts = inlineOf(await fileOf(report))
      .map(seen)
      .join('\n');
    for (const row of report.plan.months.flatMap(({ actions }) => actions))
      for (const said of [row.title, row.doneWhen, row.why, row.owner, row.dates, row.effortText, row.practice])
        expect(texts).toContain(said);
    for (const { sentence, note } of report.practices.flatMap(({ rows }) => rows))
      for (const said of [sentence, note]) expect(texts).toContain(said);
    for (const { measure } of report.measures) expect(texts).toContain(measure);
  });

  it('leaves out the parts that were left out', async () => {
    const report = exampleReport();
    const file = await fileOf({ ...report, parts: ['summary', 'glossary'] });
    expect(file).toContain(`## ${report.labels.glossary}`);
    expect(file).not.toContain(`## ${report.labels.plan}\n`);
    expect(file).not.toContain(report.practices[0]!.rows[0]!.sentence);
    expect(strays(await fileOf({ ...report, parts: [] }))).toEqual([]);
  });

  it('sets any term apart, whatever it is made of', async () => {
    const piece = fc
      .string({ unit: fc.constantFrom(...'*_`\\[]<>&|~ \t.?:ab1\u3000\u05e9\u65e5'), minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() !== '');
    const report: Report = { ...emptyReport(), parts: ['organisation'] };
    await fc.assert(
      fc.asyncProperty(piece, piece, async (term, meaning) => {
        const file = await fileOf({ ...report, profile: [{ term, meaning }] });
        const line = file.split('\n').find((each) => each.startsWith('- **'))!;
        const [token] = inlineOf(line);
        expect(strays(line)).toEqual([]);
        expect(token!.children!.map(({ type }) => type)).toContain('strong_open');
        const text = seen(token!);
        expect(text.startsWith(term.trim())).toBe(true);
        expect(text.endsWith(meaning.trim())).toBe(true);
      }),
    );
  });

  it('says every day in words, as the rest of the report does', async () => {
    const file = await fileOf(exampleReport());
    expect(file).toContain('| 1 December 2026 | 2 December 2026 |');
    expect(file).not.toMatch(/\| \d{4}-\d\d-\d\d \|/);
  });

  it('says the statements once, wherever they stand', async () => {
    const report = exampleReport();
    const [{ wording } = { wording: '' }] = report.statements;
    for (const parts of [report.parts, ['summary'], ['statements']] as const) {
      const texts = inlineOf(await fileOf({ ...report, parts })).map(seen);
      expect(texts.filter((text) => text === wording)).toHaveLength(1);
    }
  });

  it('shows any line as typed, as a paragraph, in a list and in a table', () => {
    const typed = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({
          unit: fc.constantFrom(
            ...'\\`*_{}[]<>()#+-.!|&~$@:=\t 1"\'/wa;',
            'http://',
            'www.',
            '&amp;',
            '---',
            '<b>',
            '](x)',
            'a@b.c',
          ),
          maxLength: 20,
        }),
      )
      .map((text) => text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, (found) => (found === '\t' ? found : '')))
      .filter((text) => text.trim() !== '');
    const settings = [
      (line: string) => line,
      (line: string) => `above\\\n${line}`,
      (line: string) => `# ${line}`,
      (line: string) => `- **a**: b\\\n  ${line}`,
      (line: string) => `> ${line}`,
      (line: string) => `| a | b |\n| --- | --- |\n| c | ${line} |`,
    ];
    fc.assert(
      fc.property(typed, fc.constantFrom(...settings), (text, set) => {
        const source = set(escaped(text));
        expect(strays(source)).toEqual([]);
        expect(inlineOf(source).map(seen).join('\n').endsWith(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('says which characters no file can hold, and is the same each time', async () => {
    const report = { ...exampleReport(), notice: 'a\u0000b' };
    expect((await deliverMarkdown(report)).lost).toEqual(['\u0000']);
    expect(await fileOf(hostileReport())).toBe(await fileOf(anotherHostileReport()));
  });
});
