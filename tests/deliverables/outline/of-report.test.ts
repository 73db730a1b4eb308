import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/deliverables/outline/outline';
import { outlineOf } from '../../../src/deliverables/outline/of-report';
import { emptyReport, exampleReport } from '../support';

const said = (line: Line) => (typeof line === 'string' ? line : line.map(({ text }) => text).join(''));
const paragraphs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [said(block.text)] : []));
const tableHeaded = (blocks: readonly Block[], first: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.head[0] === first ? [block] : []))[0]!;

describe('what a file for editing says', () => {
  it('names what the areas aim at in words, and no triangles that only the PDF draws', () => {
    const blocks = outlineOf(exampleReport());
    expect(paragraphs(blocks).join(' ')).not.toContain('Triangles');
    const { head, rows } = tableHeaded(blocks, 'Area');
    expect(head).toEqual(['Area', 'Earned', 'Aimed at', 'To earn the next']);
    expect(rows.map((row) => row[2])).toEqual(['attentive', 'attentive', 'attentive', 'attentive']);
  });

  it('has no column for aims where there are none', () => {
    expect(tableHeaded(outlineOf(emptyReport()), 'Area').head).toEqual(['Area', 'Earned', 'To earn the next']);
  });

  it('explains the days of an owner as they are written', () => {
    const report = exampleReport();
    const blocks = outlineOf(report);
    expect(report.owners[0]!.months[0].text).toContain(' of ');
    expect(paragraphs(blocks)).toContain(report.labels.ownersLoad);
    expect(paragraphs(blocks).join(' ')).not.toContain('stroke');
  });
});
