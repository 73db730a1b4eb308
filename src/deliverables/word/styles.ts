/** The styles of the document: who edits it changes one, and all that is set in it follows. */
import type { Report } from '../../domain/report/report';
import type { Look } from './look';
import { w } from './xml';

/** On every machine that has Word, and where it is missing another of the same widths stands in. */
const fonts = { sans: 'Calibri', serif: 'Georgia', rightToLeft: 'Arial' };
const text = '181F28';
const softInk = '464E58';
const rule = 'CBD0D6';
const signalInk = '9A2207';

/** Half points. */
const size = (half: number) => w('sz', { val: half }) + w('szCs', { val: half });
const bold = w('b') + w('bCs');
const colour = (val: string) => w('color', { val });
const serif = w('rFonts', { ascii: fonts.serif, hAnsi: fonts.serif });
/** Twentieths of a point. */
const spacing = (before: number, after: number, line = 264) => w('spacing', { before, after, line, lineRule: 'auto' });

interface Style {
  id: string;
  name: string;
  kind?: 'paragraph' | 'character' | 'table';
  base?: string;
  next?: string;
  /** In the order of the schema: paragraph, run, table, row, cell. */
  content: string;
  /** Shown in the gallery. */
  quick?: boolean;
}

function style({ id, name, kind = 'paragraph', base, next, content, quick }: Style): string {
  return w(
    'style',
    { type: kind, styleId: id, ...(builtIn.has(id) ? {} : { customStyle: 1 }) },
    w('name', { val: name }),
    base ? w('basedOn', { val: base }) : '',
    next ? w('next', { val: next }) : '',
    quick ? w('qFormat') : '',
    content,
  );
}

/** Names that Word knows: its navigation, its contents and its readers go by them. */
const builtIn = new Set(
  'Title Subtitle Heading1 Heading2 Heading3 Quote ListBullet TOC1 TOCHeading Header Footer Strong Hyperlink'.split(
    ' ',
  ),
);

function heading(level: 1 | 2 | 3, { ink }: Look): Style {
  const [half, before, after] = { 1: [34, 480, 120], 2: [26, 320, 80], 3: [22, 220, 60] }[level] as [
    number,
    number,
    number,
  ];
  const layout = w('keepNext') + w('keepLines') + spacing(before, after, 252) + w('outlineLvl', { val: level - 1 });
  const run = level === 1 ? serif + colour(ink) + size(half) : bold + colour(ink) + size(half);
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    base: 'Normal',
    next: 'Normal',
    quick: true,
    content: w('pPr', {}, layout) + w('rPr', {}, run),
  };
}

const pPr = (...content: string[]) => w('pPr', {}, ...content);
const rPr = (...content: string[]) => w('rPr', {}, ...content);

function paragraphStyles(look: Look): Style[] {
  const quote = w('pBdr', {}, w('left', { val: 'single', sz: 18, space: 10, color: look.fill }));
  const tableText = { base: 'Normal', next: 'TableText' };
  return [
    {
      id: 'Title',
      name: 'Title',
      base: 'Normal',
      next: 'Normal',
      quick: true,
      content: pPr(w('keepLines'), spacing(240, 120, 240)) + rPr(serif, colour(look.ink), size(52)),
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      base: 'Normal',
      next: 'Normal',
      quick: true,
      content: pPr(spacing(0, 120)) + rPr(colour(softInk)),
    },
    heading(1, look),
    heading(2, look),
    heading(3, look),
    {
      id: 'Finding',
      name: 'Finding',
      base: 'Normal',
      next: 'Normal',
      quick: true,
      content: pPr(w('keepLines'), spacing(60, 200, 252)) + rPr(serif, size(34)),
    },
    { id: 'Soft', name: 'Soft', base: 'Normal', quick: true, content: pPr(spacing(0, 120)) + rPr(colour(softInk)) },
    { id: 'Intro', name: 'Intro', base: 'Soft', quick: true, content: pPr(w('keepNext')) },
    {
      id: 'Quote',
      name: 'Quote',
      base: 'Normal',
      quick: true,
      content: pPr(w('keepLines'), quote, spacing(60, 120), w('ind', { left: 280 })) + rPr(serif, size(23)),
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      base: 'Normal',
      quick: true,
      content: pPr(w('numPr', {}, w('numId', { val: 1 })), spacing(0, 60)),
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      base: 'Normal',
      next: 'Normal',
      content: pPr(w('keepNext'), spacing(360, 60)) + rPr(bold, colour(look.ink)),
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      base: 'Normal',
      next: 'Normal',
      content: pPr(w('tabs', {}, w('tab', { val: 'right', leader: 'dot', pos: look.page.content })), spacing(0, 20)),
    },
    { id: 'Header', name: 'header', base: 'Normal', content: pPr(spacing(0, 0, 240)) + rPr(colour(softInk), size(16)) },
    { id: 'Footer', name: 'footer', base: 'Normal', content: pPr(spacing(0, 0, 240)) + rPr(colour(softInk), size(16)) },
    {
      id: 'TableText',
      name: 'Table Text',
      ...tableText,
      quick: true,
      content: pPr(spacing(0, 40, 252)) + rPr(size(18)),
    },
    { id: 'TableHead', name: 'Table Head', base: 'TableText', next: 'TableText', content: pPr(w('keepNext')) },
    {
      id: 'TableEnd',
      name: 'Table End',
      base: 'Normal',
      next: 'Normal',
      content: pPr(spacing(0, 0, 120)) + rPr(size(8)),
    },
    { id: 'SoftWords', name: 'Soft Words', kind: 'character', content: rPr(colour(softInk)) },
    { id: 'Strong', name: 'Strong', kind: 'character', quick: true, content: rPr(bold) },
    { id: 'Signal', name: 'Signal', kind: 'character', content: rPr(colour(signalInk)) },
  ];
}

function tableStyles({ ink, wash }: Look): Style[] {
  const line = (name: string, sz: number, color = rule) => w(name, { val: 'single', sz, space: 0, color });
  const margins = w(
    'tblCellMar',
    {},
    w('top', { w: 50, type: 'dxa' }),
    w('left', { w: 85, type: 'dxa' }),
    w('bottom', { w: 30, type: 'dxa' }),
    w('right', { w: 85, type: 'dxa' }),
  );
  const part = (type: string, ...content: string[]) => w('tblStylePr', { type }, ...content);
  const head = part(
    'firstRow',
    rPr(bold, colour(ink)),
    w('tcPr', {}, w('tcBorders', {}, line('bottom', 8, ink)), w('shd', { val: 'clear', color: 'auto', fill: wash })),
  );
  const first = part('firstCol', rPr(bold));
  const lines = w('tblBorders', {}, line('bottom', 4), line('insideH', 4));
  return [
    {
      id: 'ReportTable',
      name: 'Report Table',
      kind: 'table',
      quick: true,
      content: w('tblPr', {}, lines, margins) + head + first,
    },
    {
      id: 'ReportTerms',
      name: 'Report Terms',
      kind: 'table',
      quick: true,
      content: w('tblPr', {}, w('tblBorders', {}, line('insideH', 4)), margins) + first,
    },
    { id: 'ReportScale', name: 'Report Scale', kind: 'table', content: w('tblPr', {}, margins) },
  ];
}

/** The fonts and the language of what is written in East Asian scripts, by the letters that only one of them has. */
function eastAsian(all: string): [font: string, language: string] {
  if (/[\u3040-\u30ff]/.test(all)) return ['Yu Gothic', 'ja-JP'];
  return /[\uac00-\ud7a3]/.test(all) ? ['Malgun Gothic', 'ko-KR'] : ['Microsoft YaHei', 'zh-CN'];
}

/** @param all every letter of the document */
export function stylesPart({ language }: Report, look: Look, namespaces: string, all: string): string {
  const [eastAsia, eastAsiaLanguage] = eastAsian(all);
  const defaults = w(
    'docDefaults',
    {},
    w(
      'rPrDefault',
      {},
      rPr(
        w('rFonts', { ascii: fonts.sans, hAnsi: fonts.sans, eastAsia, cs: fonts.rightToLeft }),
        colour(text),
        size(21),
        w('lang', { val: language, eastAsia: eastAsiaLanguage, bidi: 'ar-SA' }),
      ),
    ),
    w('pPrDefault', {}, pPr(spacing(0, 120))),
  );
  const normal = w(
    'style',
    { type: 'paragraph', default: 1, styleId: 'Normal' },
    w('name', { val: 'Normal' }),
    w('qFormat'),
  );
  const table = w('style', { type: 'table', default: 1, styleId: 'TableNormal' }, w('name', { val: 'Normal Table' }));
  const named = [...paragraphStyles(look), ...tableStyles(look)].map(style).join('');
  return `<w:styles ${namespaces}>${defaults}${normal}${table}${named}</w:styles>`;
}
