/** The package around the slides: what there is, of which type, and how it hangs together (ECMA-376 part 1). */
import { drawing, officeProperties, officeTypes } from '../../office/names';
import type { Part, Relation, XmlPart } from '../../office/package';
import { pictureOf } from '../../office/picture';
import type { Sheet } from '../../workbook/xlsx/workbook';
import type { Look } from '../look';
import type { Slide } from '../slide';
import { chartSheet, chartXml } from '../xml/chart';
import { emu } from '../xml/units';
import { page } from '../look';
import { layoutXml, masterXml, notesMasterXml, rootNamespaces } from './masters';
import { themeXml } from './theme';

export interface About {
  language: string;
  /** At the foot of every slide, on the right. */
  foot: string;
  /** The file in which the numbers of a chart are edited. */
  workbookOf: (sheet: Sheet) => Uint8Array;
}

const paths = {
  presentation: 'ppt/presentation.xml',
  properties: 'docProps/app.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  cover: 'ppt/slideLayouts/slideLayout1.xml',
  page: 'ppt/slideLayouts/slideLayout2.xml',
};
const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`;
const to = (kind: string, target: string): Relation => ({ kind, target });

/** A part of a presentation. */
const part = (kind: string, path: string, content: string, relations: readonly Relation[] = []): XmlPart => ({
  path,
  type: `presentationml.${kind}`,
  content,
  relations,
});

/** What the package as a whole says beside its core properties. */
export const packageRelations = [to('extended-properties', paths.properties)];

/** @returns the presentation itself first */
export function presentationParts(slides: readonly Slide[], look: Look, about: About): Part[] {
  const { language, foot } = about;
  const plain = [
    part('presProps', 'ppt/presProps.xml', `<p:presentationPr ${rootNamespaces}/>`),
    part('viewProps', 'ppt/viewProps.xml', `<p:viewPr ${rootNamespaces}/>`),
    part('tableStyles', 'ppt/tableStyles.xml', tableStylesXml),
  ];
  // The presentation names its master, the notes' and its slides by these places.
  const main = part('presentation.main', paths.presentation, presentationXml(slides.length), [
    to('slideMaster', paths.master),
    to('notesMaster', paths.notesMaster),
    ...slides.map((_, index) => to('slide', slidePath(index))),
    to('theme', paths.theme),
    ...plain.map(({ type, path }) => to(type.split('.')[1]!, path)),
  ]);
  const theme = (path: string, name: string): XmlPart => ({ path, type: 'theme', content: themeXml(look, name) });
  const layouts = (['cover', 'page'] as const).map((kind) =>
    part('slideLayout', paths[kind], layoutXml(kind, language, foot), [to('slideMaster', paths.master)]),
  );
  const master = part('slideMaster', paths.master, masterXml(language), [
    ...layouts.map(({ path }) => to('slideLayout', path)),
    to('theme', paths.theme),
  ]);
  const notesMaster = part('notesMaster', paths.notesMaster, notesMasterXml(), [to('theme', paths.notesTheme)]);
  const properties = { path: paths.properties, type: 'extended-properties', content: appXml(slides.length) };
  return [
    main,
    ...plain,
    theme(paths.theme, 'Attune'),
    theme(paths.notesTheme, 'Attune notes'),
    master,
    ...layouts,
    notesMaster,
    ...slides.flatMap((slide, index) => partsOfSlide(slide, index, about)),
    properties,
  ];
}

/** The slide, its notes, and what it shows. */
function partsOfSlide(slide: Slide, index: number, { workbookOf }: About): Part[] {
  const [path, number] = [slidePath(index), index + 1];
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
  const shown = slide.attached.map((each, place): [Relation, ...Part[]] => {
    const name = `${number}-${place + 1}`;
    if (each.kind === 'picture') {
      const picture = pictureOf(each.picture, `ppt/media/image${name}`);
      return [to('image', picture.path), picture];
    }
    const workbook: Part = {
      path: `ppt/embeddings/workbook${name}.xlsx`,
      mediaType: `${officeTypes}spreadsheetml.sheet`,
      content: workbookOf(chartSheet(each.chart)),
    };
    const chart: Part = {
      path: `ppt/charts/chart${name}.xml`,
      type: 'drawingml.chart',
      content: chartXml(each.chart),
      relations: [to('package', workbook.path)],
    };
    return [to('chart', chart.path), chart, workbook];
  });
  const relations = [
    to('slideLayout', paths[slide.layout]),
    to('notesSlide', notesPath),
    ...shown.map(([relation]) => relation),
  ];
  return [
    part('slide', path, slide.xml(number), relations),
    part('notesSlide', notesPath, slide.notesXml(number), [to('notesMaster', paths.notesMaster), to('slide', path)]),
    ...shown.flatMap(([, ...parts]) => parts),
  ];
}

const tableStylesXml = `<a:tblStyleLst xmlns:a="${drawing}/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

const presentationXml = (slides: number) =>
  `<p:presentation ${rootNamespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
  '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>' +
  Array.from({ length: slides }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`).join('') +
  `</p:sldIdLst><p:sldSz cx="${emu(page.width)}" cy="${emu(page.height)}"/><p:notesSz cx="${emu(page.height)}" cy="${emu(720)}"/></p:presentation>`;

const appXml = (slides: number) =>
  `<Properties xmlns="${officeProperties}"><Application>Attune</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;
