/** The report as Markdown, for those who write on in it. Nothing typed is ever read as a sign of Markdown or HTML. */
import type { Report } from '../../domain/report/report';
import type { Rendered, RenderOptions } from '..';
import { outlineOf } from '../outline/of-report';
import { paragraph, strong, type Block, type Cell, type Line, type Span, type TableBlock } from '../outline/outline';
import { linesOf } from '../plain-text';
import { escaped, escapedWithin } from './escape';

/** Characters; a longer cell makes a table that nobody can read as text. */
const longestCell = 240;

export async function deliverMarkdown(report: Report, { signal, onProgress }: RenderOptions = {}): Promise<Rendered> {
  signal?.throwIfAborted();
  const lost = new Set<string>();
  const blocks = [
    ...paragraph(report.furniture.right),
    ...paragraph(report.notice),
    ...outlineOf(report),
    ...paragraph(report.furniture.foot),
  ];
  const text = [`# ${inline(report.title, lost)}`, ...blocks.map((block) => markdownOf(block, lost))].filter(Boolean);
  onProgress?.(1);
  return { content: `${text.join('\n\n')}\n`, lost: [...lost] };
}

/** @returns one line: line ends become spaces */
function inline(line: Line, lost: Set<string>): string {
  return linesIn(line, lost).join(' ');
}

/** @returns the lines of the text that are not blank, each ready to stand at the start of a line */
function linesIn(line: Line, lost: Set<string>): string[] {
  const out: Span[][] = [[]];
  for (const span of typeof line === 'string' ? [{ text: line }] : line)
    for (const [index, text] of linesOf(span.text, lost).entries()) {
      if (index > 0) out.push([]);
      out.at(-1)!.push({ ...span, text });
    }
  return out.map(lineOf).filter(Boolean);
}

/** @param spans of one line */
function lineOf(spans: readonly Span[]): string {
  const [first, ...others] = spans.filter(({ text }) => text);
  if (!first || !spans.some(({ text }) => text.trim())) return '';
  if (!others.length && first.tone !== 'strong') return escaped(first.text);
  const start =
    first.tone === 'strong' ? inStrong(first.text.trimStart()) : escaped(first.text.trimEnd()) + endOf(first.text);
  const rest = others.map(({ text, tone }) => (tone === 'strong' ? inStrong(text) : escapedWithin(text)));
  return [start, ...rest].join('').trimEnd();
}

const endOf = (text: string) => text.slice(text.trimEnd().length);

/** Asterisks stand close to the words, or they are asterisks (CommonMark 6.2). */
function inStrong(text: string): string {
  const plain = text.trim();
  const [before = '', after = ''] = text.split(plain);
  return plain ? `${before}**${escapedWithin(plain)}**${after}` : text;
}

/** A question needs no colon after it. */
const joint = (term: string) => (/\p{Sentence_Terminal}$/u.test(term.trim()) ? ' ' : ': ');

/** The lines of one entry: the others stand under the first. */
const entry = (mark: string, lines: readonly string[]) => mark + lines.join(`\\\n${' '.repeat(mark.length)}`);

function markdownOf(block: Block, lost: Set<string>): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.text, lost)}`;
    case 'paragraph': {
      const lines = linesIn(block.text, lost);
      return block.look === 'quote' ? lines.map((line) => `> ${line}`).join('\n>\n') : lines.join('\n\n');
    }
    case 'list':
      return block.items.map((item) => entry('- ', linesIn(item, lost))).join('\n');
    case 'terms':
      return block.terms
        .map(({ term, meaning }) =>
          entry('- ', linesIn([strong(term.trim()), { text: `${joint(term)}${meaning}` }], lost)),
        )
        .join('\n');
    case 'table':
      return tableOf(block, lost);
    case 'dial':
      return dialOf(block, lost);
    case 'timeline': {
      const { action, starts, ends } = block.head;
      const rows = block.bars.map((bar) => [bar.text, bar.starts, bar.ends]);
      return tableOf({ kind: 'table', head: [action, starts, ends], shares: [], rows }, lost);
    }
  }
}

const isShort = (cell: Cell) =>
  typeof cell === 'string' && cell.length <= longestCell && linesOf(cell, new Set()).length === 1;
/** A single line of several stretches is short as well. */
const oneLine = (cell: Cell): Line | null => (typeof cell === 'string' ? cell : cell.length === 1 ? cell[0]! : null);

function tableOf(block: TableBlock, lost: Set<string>): string {
  const fits = block.rows.every((row) =>
    row.every((cell) => {
      const line = oneLine(cell);
      return line !== null && isShort(typeof line === 'string' ? line : line.map(({ text }) => text).join(''));
    }),
  );
  if (block.entries || !fits) return entriesOf(block, lost);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(block.head.map((head) => inline(head, lost))),
    row(block.head.map(() => '---')),
    ...block.rows.map((cells) => row(cells.map((cell) => inline(oneLine(cell) ?? '', lost)))),
  ].join('\n');
}

/** Each row as an entry, headed by its first cells, with the others under it. */
function entriesOf({ head, rows, entries = 1 }: TableBlock, lost: Set<string>): string {
  return rows
    .map((row) => {
      const leads = row.slice(0, entries).map((cell) => (typeof cell === 'string' ? [cell] : cell));
      const name = leads.map(([first = '']) =>
        typeof first === 'string' ? first : first.map(({ text }) => text).join(''),
      );
      const rest = row.slice(entries).flatMap((cell, index): Line[] => {
        if (typeof cell !== 'string') return [...cell];
        return cell.trim() ? [[{ text: `${head[entries + index]}: ${cell}` }]] : [];
      });
      const under = [...leads.flatMap(([, ...lines]) => lines), ...rest];
      const top = entry('- ', linesIn([strong(name.join(' ').trim())], lost));
      return [top, ...under.map((line) => `  ${entry('- ', linesIn(line, lost)).replaceAll('\n', '\n  ')}`)].join('\n');
    })
    .join('\n');
}

/** The five levels with what stands nearest to each; the words under it say the same exactly. */
function dialOf({ reading, stops }: Extract<Block, { kind: 'dial' }>, lost: Set<string>): string {
  const { position, target, earned } = reading;
  const at = (value: number | null, level: number, mark: string) =>
    value !== null && Math.round(value) === level ? [`${mark} ${value.toFixed(1)}`] : [];
  const rows = [
    stops.map((_, index) => [...at(position, index + 1, '\u25b2'), ...at(target, index + 1, '\u25b3')].join(' ')),
  ];
  const head = stops.map((stop, index) => (earned === index + 1 ? `\u25cf ${stop}` : stop));
  return tableOf({ kind: 'table', head, shares: [], rows }, lost);
}
