/** The outline as the body of a document. */
import type { Block } from '../outline/outline';
import { dial, timeline } from './drawings';
import type { Look } from './look';
import { table, tableEnd, terms } from './table';
import { oneLine, paragraphs, runs } from './text';
import { w } from './xml';

/** Word's own names for the places its contents lead to. */
const placeOf = (index: number) => `_Toc${String(index + 1).padStart(8, '0')}`;
const tables: ReadonlySet<Block['kind']> = new Set(['terms', 'table', 'dial', 'timeline']);
const isPart = (block: Block) => block.kind === 'heading' && block.level === 1;

export function body(blocks: readonly Block[], look: Look, lost: Set<string>): string {
  let part = -1;
  return blocks
    .map((block, index) => {
      if (isPart(block)) part += 1;
      const next = blocks[index + 1]?.kind;
      const xml = xmlOf(block, part, next !== undefined && tables.has(next), look, lost);
      // A heading brings its own space.
      return tables.has(block.kind) && next !== 'heading' ? xml + tableEnd : xml;
    })
    .join('');
}

/** @param leads whether what follows must not part from it */
function xmlOf(block: Block, part: number, leads: boolean, look: Look, lost: Set<string>): string {
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.text, lost);
      const style = `Heading${block.level}`;
      if (block.level > 1) return paragraphs(text, { style, lost });
      const around = [w('bookmarkStart', { id: part, name: placeOf(part) }), w('bookmarkEnd', { id: part })] as const;
      return paragraphs(text, { style, lost, around });
    }
    case 'paragraph': {
      const styles = { finding: 'Finding', quote: 'Quote', soft: leads ? 'Intro' : 'Soft' };
      const style = block.look && styles[block.look];
      return paragraphs(block.text, { lost, ...(style && { style }), signal: block.look === 'finding' });
    }
    case 'list':
      return block.items.map((item) => paragraphs(item, { style: 'ListBullet', lost })).join('');
    case 'terms':
      return terms(block, look, lost);
    case 'table':
      return table(block, look, lost);
    case 'dial':
      return dial(block, look, lost);
    case 'timeline':
      return timeline(block, look, lost);
  }
}

const field = (type: string) => w('r', {}, w('fldChar', { fldCharType: type }));

/**
 * A table of contents as Word keeps one: filled in, without page numbers that only Word could know: it sets them when it is told to
 * bring the contents up to date.
 */
export function contents(title: string, blocks: readonly Block[], lost: Set<string>): string {
  const parts = blocks.flatMap((block) =>
    isPart(block) && block.kind === 'heading' ? [oneLine(block.text, lost)] : [],
  );
  if (parts.length < 2) return '';
  const instruction = '<w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z </w:instrText>';
  const begin = field('begin') + w('r', {}, instruction) + field('separate');
  const lines = parts.map((text, index) => {
    const link = w('hyperlink', { anchor: placeOf(index), history: 1 }, runs(text));
    const isLast = index === parts.length - 1;
    return w('p', {}, w('pPr', {}, w('pStyle', { val: 'TOC1' })), index ? '' : begin, link, isLast ? field('end') : '');
  });
  return paragraphs(title, { style: 'TOCHeading', lost }) + lines.join('');
}
