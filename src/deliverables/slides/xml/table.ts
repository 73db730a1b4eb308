/** A native table (ECMA-376 part 1, 21.1.3): rules between the rows, nothing else. */
import { drawing } from '../../office/names';
import type { Colour } from '../look';
import { namedXml, type Named } from './shapes';
import { colourXml, paragraphsXml, type Paragraph } from './text';
import { emu, extent, type Box } from './units';

export interface Column {
  /** Points. */
  width: number;
}

export interface Row {
  cells: readonly (readonly Paragraph[])[];
  /** Points; a row that needs more is made taller by the program that shows it. */
  height: number;
  /** The row of headings. */
  head?: boolean;
}

/** Space around the text of a cell, in points. */
export const cellPadding = { side: 6, top: 4 } as const;

const noLine = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
const line = (side: string, width: number, colour: Colour) =>
  `<a:${side} w="${emu(width)}" cap="flat" cmpd="sng" algn="ctr">${colourXml(colour)}<a:prstDash val="solid"/></a:${side}>`;

function cellXml(paragraphs: readonly Paragraph[], first: boolean, head: boolean, language: string): string {
  const bottom = head ? line('lnB', 1, 'ink') : line('lnB', 0.5, 'rule');
  const left = first ? 0 : cellPadding.side;
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs, language)}</a:txBody>` +
    `<a:tcPr marL="${emu(left)}" marR="${emu(cellPadding.side)}" marT="${emu(cellPadding.top)}" marB="${emu(cellPadding.top)}" anchor="${head ? 'b' : 'ctr'}">` +
    `${noLine('lnL')}${noLine('lnR')}${noLine('lnT')}${bottom}<a:noFill/></a:tcPr></a:tc>`
  );
}

export function tableXml(
  named: Named,
  at: Omit<Box, 'height'>,
  columns: readonly Column[],
  rows: readonly Row[],
  language: string,
): string {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const grid = columns.map(({ width }) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows
    .map(
      ({ cells, height: tall, head = false }) =>
        `<a:tr h="${emu(tall)}">${cells.map((cell, index) => cellXml(cell, index === 0, head, language)).join('')}</a:tr>`,
    )
    .join('');
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${namedXml(named)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${extent({ ...at, height })}</p:xfrm><a:graphic><a:graphicData uri="${drawing}/table">` +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
