/** The report as a document for Word, for those who must edit it: real styles, tables, contents; nothing is a picture but the logo. */
import type { Report } from '../../domain/report/report';
import type { Rendered, RenderOptions } from '..';
import { outlineOf } from '../outline/of-report';
import { body, contents } from './blocks';
import { footer, header, logo } from './furniture';
import { lookOf, type Look } from './look';
import { packed, wordPart, type Part, type Relation } from './package';
import { stylesPart } from './styles';
import { oneLine, paragraphs } from './text';
import { declaration, element, escapeXml, w } from './xml';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');
const root = (name: string, content: string) => `${declaration}<w:${name} ${namespaces}>${content}</w:${name}>`;

/** @throws the signal's reason once it is aborted */
export async function deliverWord(report: Report, { onProgress, signal }: RenderOptions = {}): Promise<Rendered> {
  signal?.throwIfAborted();
  const lost = new Set<string>();
  const look = lookOf(report);
  const blocks = outlineOf(report);
  const name = (text: string) => oneLine(text, lost);
  const first = [
    report.logo ? logo(report.logo, name(report.organisation), 'rIdLogo') : '',
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
  const ending = report.logo?.mediaType === 'image/png' ? 'png' : 'jpeg';
  const picture: Part[] = report.logo
    ? [{ path: `word/media/logo.${ending}`, content: decoded(report.logo.data) }]
    : [];
  const parts: Part[] = [
    wordPart('document.main', document, 'word/document.xml'),
    wordPart('styles', stylesPart(report, look, namespaces, document)),
    wordPart('numbering', root('numbering', bullets)),
    wordPart('settings', root('settings', settings)),
    wordPart('header', root('hdr', header(report, look, lost))),
    wordPart('footer', root('ftr', footer(report, look, lost))),
    ...picture,
  ];
  const content = packed(
    parts,
    core(report, name),
    [...relations, ...(report.logo ? [logoRelation(ending)] : [])],
    report.date,
  );
  onProgress?.(1);
  return { content, lost: [...lost] };
}

const relations: Relation[] = ['styles', 'numbering', 'settings', 'header', 'footer'].map((kind) => ({
  id: `rId_${kind}`,
  kind,
  target: `${kind}.xml`,
}));
const logoRelation = (ending: string): Relation => ({ id: 'rIdLogo', kind: 'image', target: `media/logo.${ending}` });

function section({ page }: Look): string {
  const { margin } = page;
  return w(
    'sectPr',
    {},
    `<w:headerReference w:type="default" r:id="rId_header"/>`,
    `<w:footerReference w:type="default" r:id="rId_footer"/>`,
    `<w:footerReference w:type="first" r:id="rId_footer"/>`,
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

function core(report: Report, name: (text: string) => string): string {
  const day = `${report.date}T00:00:00Z`;
  const dated = (tag: string) => element(`dcterms:${tag}`, { 'xsi:type': 'dcterms:W3CDTF' }, day);
  return (
    declaration +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(name(report.title))),
      element('dc:subject', {}, escapeXml(name(report.subject))),
      element('dc:creator', {}, escapeXml(name(report.organisation))),
      element('dc:language', {}, escapeXml(report.language)),
      dated('created'),
      dated('modified'),
    )
  );
}

const decoded = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
