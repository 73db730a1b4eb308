/** The package around the slides: what there is, of which type, and how it hangs together (ECMA-376 parts 1 and 2). */
import type { Look } from '../look';
import type { Slide } from '../slide';
import { chartXml } from '../xml/chart';
import { declaration, escapeXml } from '../xml/escape';
import { emu } from '../xml/units';
import { page } from '../look';
import { layoutXml, masterXml, notesMasterXml, rootNamespaces } from './masters';
import { themeXml } from './theme';
import { workbookOf } from './workbook';
import type { Part } from './zip';

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

export interface About {
  title: string;
  subject: string;
  organisation: string;
  language: string;
  /** Plain date. */
  date: string;
  /** At the foot of every slide, on the right. */
  foot: string;
}

type Relation = [type: string, target: string];

/** Relations numbered from rId1 in the order given. */
const relationsXml = (relations: readonly Relation[]) =>
  `${declaration}<Relationships xmlns="${packageRelations}">${relations
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** @returns parts by path, beginning with the content types */
export function presentationParts(slides: readonly Slide[], look: Look, about: About): Map<string, Part> {
  const parts = new Map<string, Part>();
  const types: [path: string, type: string][] = [];
  const put = (path: string, type: string, part: Part, relations?: readonly Relation[]) => {
    types.push([path, type]);
    parts.set(path, part);
    if (relations) parts.set(relationsPath(path), relationsXml(relations));
  };
  const { language } = about;

  put('ppt/presentation.xml', `${presentation}.presentation.main+xml`, presentationXml(slides.length), [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ...slides.map((_, index): Relation => ['slide', `slides/slide${index + 1}.xml`]),
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
  ]);
  put('ppt/presProps.xml', `${presentation}.presProps+xml`, `${declaration}<p:presentationPr ${rootNamespaces}/>`);
  put('ppt/viewProps.xml', `${presentation}.viewProps+xml`, `${declaration}<p:viewPr ${rootNamespaces}/>`);
  put(
    'ppt/tableStyles.xml',
    `${presentation}.tableStyles+xml`,
    `${declaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  );
  const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
  put('ppt/theme/theme1.xml', themeType, themeXml(look, 'Attune'));
  put('ppt/theme/theme2.xml', themeType, themeXml(look, 'Attune notes'));
  put('ppt/slideMasters/slideMaster1.xml', `${presentation}.slideMaster+xml`, masterXml(language), [
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const [index, kind] of (['cover', 'page'] as const).entries())
    put(
      `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      `${presentation}.slideLayout+xml`,
      layoutXml(kind, language, about.foot),
      [['slideMaster', '../slideMasters/slideMaster1.xml']],
    );
  put('ppt/notesMasters/notesMaster1.xml', `${presentation}.notesMaster+xml`, notesMasterXml(), [
    ['theme', '../theme/theme2.xml'],
  ]);
  putSlides(slides, about, put, parts);
  put('docProps/core.xml', coreType, coreXml(about));
  put('docProps/app.xml', propertiesType, appXml(slides.length));
  const rootRelations = relationsXml([
    ['officeDocument', 'ppt/presentation.xml'],
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]);
  return new Map<string, Part>([['[Content_Types].xml', typesXml(types)], ['_rels/.rels', rootRelations], ...parts]);
}

type Put = (path: string, type: string, part: Part, relations?: readonly Relation[]) => void;

function putSlides(slides: readonly Slide[], about: About, put: Put, parts: Map<string, Part>): void {
  let [charts, pictures] = [0, 0];
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    const attached = slide.attached.map((each): Relation => {
      if (each.kind === 'picture') {
        pictures += 1;
        const name = `image${pictures}.${each.picture.mediaType === 'image/png' ? 'png' : 'jpeg'}`;
        parts.set(`ppt/media/${name}`, bytesOf(each.picture.data));
        return ['image', `../media/${name}`];
      }
      charts += 1;
      parts.set(`ppt/embeddings/workbook${charts}.xlsx`, workbookOf(each.chart, about.date));
      put(
        `ppt/charts/chart${charts}.xml`,
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        chartXml(each.chart),
        [['package', `../embeddings/workbook${charts}.xlsx`]],
      );
      return ['chart', `../charts/chart${charts}.xml`];
    });
    put(`ppt/slides/slide${number}.xml`, `${presentation}.slide+xml`, slide.xml(number), [
      ['slideLayout', `../slideLayouts/slideLayout${slide.layout === 'cover' ? 1 : 2}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ...attached,
    ]);
    put(`ppt/notesSlides/notesSlide${number}.xml`, `${presentation}.notesSlide+xml`, slide.notesXml(number), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
  }
}

const relationsPath = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels');

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

const typesXml = (types: readonly (readonly [path: string, type: string])[]) =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>' +
  '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>' +
  `${types.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`;

const presentationXml = (slides: number) =>
  `${declaration}<p:presentation ${rootNamespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
  '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>' +
  Array.from({ length: slides }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`).join('') +
  `</p:sldIdLst><p:sldSz cx="${emu(page.width)}" cy="${emu(page.height)}"/><p:notesSz cx="${emu(page.height)}" cy="${emu(720)}"/></p:presentation>`;

function coreXml({ title, subject, organisation, language, date }: About): string {
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(organisation)}</dc:creator><dc:language>${language}</dc:language>` +
    `${at}${at.replaceAll('created', 'modified')}</cp:coreProperties>`
  );
}

const appXml = (slides: number) =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Attune</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;
