/** What stands on every page, and the client's mark on the first. */
import type { Report } from '../../domain/report/report';
import { drawing } from '../office/names';
import { element } from '../office/xml';
import type { Look } from './look';
import { tableEnd } from './table';
import { paragraphs, runs } from './text';
import { w } from './xml';

const side = (name: string) => w(name, { w: 0, type: 'dxa' });

/** Two texts at the two ends of a line, each free to take several. */
function ends(left: string, right: string, [wide, narrow]: readonly [number, number]): string {
  const cell = (width: number, content: string) =>
    w('tc', {}, w('tcPr', {}, w('tcW', { w: width, type: 'dxa' })), content);
  const properties = w(
    'tblPr',
    {},
    w('bidiVisual', { val: 'off' }),
    w('tblW', { w: wide + narrow, type: 'dxa' }),
    w('tblLayout', { type: 'fixed' }),
    w('tblCellMar', {}, side('left'), side('right')),
  );
  const columns = w('tblGrid', {}, w('gridCol', { w: wide }), w('gridCol', { w: narrow }));
  return w('tbl', {}, properties, columns, w('tr', {}, cell(wide, left), cell(narrow, right))) + tableEnd;
}

const split = (width: number, share: number) => [Math.round(width * share), width - Math.round(width * share)] as const;

export function header({ furniture }: Report, { page }: Look, lost: Set<string>): string {
  const set = (text: string, far: boolean) => paragraphs(text, { style: 'Header', lost, far });
  return ends(set(furniture.left, false), set(furniture.right, true), split(page.content, 0.55));
}

export function footer({ furniture }: Report, { page }: Look, lost: Set<string>): string {
  const fields: Record<string, string> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };
  const pages = furniture.page
    .split(/(\{pages?\})/)
    .map((piece) => (fields[piece] ? w('fldSimple', { instr: ` ${fields[piece]} ` }, runs('1')) : runs(piece)))
    .join('');
  const right = w('p', {}, w('pPr', {}, w('pStyle', { val: 'Footer' }), w('jc', { val: 'right' })), pages);
  return ends(paragraphs(furniture.foot, { style: 'Footer', lost }), right, split(page.content, 0.8));
}

/** English metric units in a millimetre. */
const millimetre = 36_000;
/** The most a logo takes; our judgement. */
const logoRoom = { width: 60 * millimetre, height: 18 * millimetre };

/** @param relation the id of the picture's relationship */
export function logo({ width, height }: { width: number; height: number }, name: string, relation: string): string {
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height);
  const size = { cx: Math.max(1, Math.round(width * scale)), cy: Math.max(1, Math.round(height * scale)) };
  const about = { id: 1, name: 'Logo', descr: name };
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': `${drawing}/picture` },
    element('pic:nvPicPr', {}, element('pic:cNvPr', about), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', about),
    element(
      'a:graphic',
      { 'xmlns:a': `${drawing}/main` },
      element('a:graphicData', { uri: `${drawing}/picture` }, picture),
    ),
  );
  return w('p', {}, w('r', {}, w('drawing', {}, inline)));
}
