/** The report as a document for Word, for those who must edit it: real styles, tables, contents; nothing is a picture but the logo. */
import type { Report } from '../../domain/report/report';
import type { Rendered, RenderOptions } from '..';
import { drawing, relationships } from '../office/names';
import { packed, type XmlPart } from '../office/package';
import { pictureOf } from '../office/picture';
import { outlineOf } from '../outline/of-report';
import { body, contents } from './blocks';
import { footer, header, logo } from './furniture';
import { lookOf, type Look } from './look';
import { stylesPart } from './styles';
import { oneLine, paragraphs } from './text';
import { w } from './xml';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${relationships}"`,
  `xmlns:wp="${drawing}/wordprocessingDrawing"`,
].join(' ');
const root = (name: string, content: string) => `<w:${name} ${namespaces}>${content}</w:${name}>`;

/** @throws the signal's reason once it is aborted */
export async function deliverWord(report: Report, { onProgress, signal }: RenderOptions = {}): Promise<Rendered> {
  signal?.throwIfAborted();
  const lost = new Set<string>();
  const look = lookOf(report);
  const blocks = outlineOf(report);
  const name = (text: string) => oneLine(text, lost);
  const first = [
    report.logo ? logo(report.logo, name(report.organisation), idOf('logo')) : '',
    paragraphs(report.title, { style: 'Title', lost }),
    paragraphs(report.furniture.right, { style: 'Subtitle', lost }),
    report.notice ? paragraphs(report.notice, { style: 'Soft', lost }) : '',
    contents(report.labels.contents, blocks, lost),
  ].join('');
  const text = body(blocks, look, lost);
  onProgress?.(0.5);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
  const document = root('document', w('body', {}, first, text, section(look)));
  const picture = report.logo ? [pictureOf(report.logo, 'word/media/logo')] : [];
  const beside = [
    part('styles', stylesPart(report, look, namespaces, document)),
    part('numbering', root('numbering', bullets)),
    part('settings', root('settings', settings)),
    part('header', root('hdr', header(report, look, lost))),
    part('footer', root('ftr', footer(report, look, lost))),
  ];
  const relations = [
    ...beside.map(({ kind, path }) => ({ kind, target: path, id: idOf(kind) })),
    ...picture.map(({ path }) => ({ kind: 'image', target: path, id: idOf('logo') })),
  ];
  const main = { path: 'word/document.xml', type: 'wordprocessingml.document.main', content: document, relations };
  const { buffer: content } = packed({
    parts: [main, ...beside, ...picture],
    properties: {
      title: name(report.title),
      subject: name(report.subject),
      creator: name(report.organisation),
      language: report.language,
    },
    date: report.date,
  });
  onProgress?.(1);
  return { content, lost: [...lost] };
}

/** By what it is: the body names some of them. */
const idOf = (kind: string) => `rId_${kind}`;
const part = (kind: string, content: string): XmlPart & { kind: string } => ({
  kind,
  path: `word/${kind}.xml`,
  type: `wordprocessingml.${kind}`,
  content,
});

function section({ page }: Look): string {
  const { margin } = page;
  return w(
    'sectPr',
    {},
    `<w:headerReference w:type="default" r:id="${idOf('header')}"/>`,
    `<w:footerReference w:type="default" r:id="${idOf('footer')}"/>`,
    `<w:footerReference w:type="first" r:id="${idOf('footer')}"/>`,
    w('pgSz', { w: page.width, h: page.height }),
    w('pgMar', { top: 1_400, right: margin, bottom: 1_300, left: margin, header: 600, footer: 500, gutter: 0 }),
    // The first page says it in its title.
    w('titlePg'),
  );
}

const bullets =
  w(
    'abstractNum',
    { abstractNumId: 0 },
    w('multiLevelType', { val: 'hybridMultilevel' }),
    w(
      'lvl',
      { ilvl: 0 },
      w('start', { val: 1 }),
      w('numFmt', { val: 'bullet' }),
      w('lvlText', { val: '\u2022' }),
      w('lvlJc', { val: 'left' }),
      w('pPr', {}, w('ind', { left: 340, hanging: 340 })),
    ),
  ) + w('num', { numId: 1 }, w('abstractNumId', { val: 0 }));

/** As Word 2013 and later lay it out, and not as older ones did. */
const settings =
  w('defaultTabStop', { val: 720 }) +
  w(
    'compat',
    {},
    w('compatSetting', { name: 'compatibilityMode', uri: 'http://schemas.microsoft.com/office/word', val: 15 }),
  );
