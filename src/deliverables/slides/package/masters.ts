/** The slide master with its two layouts, and the master of the notes. What is the same on every slide stands here once. */
import { drawing, relationships } from '../../office/names';
import { escapeXml } from '../../office/xml';
import { page } from '../look';
import { runsRightToLeft } from '../../office/direction';
import { lineCount, shortened } from '../text/measure';
import { colourXml, paragraphXml } from '../xml/text';
import { strokesXml } from '../xml/shapes';
import { extent, hundredths, type Box } from '../xml/units';

export const rootNamespaces = `xmlns:a="${drawing}/main" xmlns:r="${relationships}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const rootXml =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const treeXml = (inner: string) => `<p:spTree>${rootXml}${inner}</p:spTree>`;

export const titleBox: Box = { x: page.left, y: 36, width: page.width - page.left - page.right, height: 68 };
const footY = 504;
export const footBox = {
  left: { x: page.left, y: footY, width: 400, height: 18 },
  right: { x: 470, y: footY, width: 370, height: 18 },
  number: { x: 852, y: footY, width: 56, height: 18 },
} satisfies Record<string, Box>;

const bodyXml = (anchor: string, list: string, text: string) =>
  `<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${list}</a:lstStyle>${text}</p:txBody>`;

function placeholder(id: number, name: string, ph: string, box: Box, body: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${body}</p:sp>`;
}

const plainText = (text: string, language: string) =>
  `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;

const footList = (align: string) =>
  `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:buNone/><a:defRPr sz="${hundredths(10)}">${colourXml('soft')}</a:defRPr></a:lvl1pPr>`;

/** @param paragraph with the number as its only run; it becomes a field, which keeps itself right */
export const slideNumberText = (paragraph: string): string =>
  paragraph
    .replace('<a:r>', '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">')
    .replace('</a:r>', '</a:fld>');

/** The line of confidentiality: smaller where it is long; the first slide has all of it. */
function footText(text: string, language: string): string {
  const run = { text, size: 10, colour: 'soft' } as const;
  const small = { ...run, size: 8 };
  const shown = lineCount([run], footBox.right.width) > 1 ? shortened(small, footBox.right.width) : run;
  return paragraphXml({ runs: [shown], align: runsRightToLeft(text) ? 'start' : 'end' }, language);
}

/** A fine scale over the foot of every slide: forty ticks, five of them stops. */
function ruler(id: number): string {
  const width = titleBox.width;
  const minor = Array.from({ length: 41 }, (_, index) => index).filter((index) => index % 10 > 0);
  const stops = [0, 10, 20, 30, 40];
  const x = (index: number) => (index / 40) * width;
  const named = (offset: number) => ({ id: id + offset, name: `Scale ${offset + 1}`, decorative: true });
  return (
    strokesXml(
      named(0),
      { x: page.left, y: 494, width, height: 3 },
      minor.map((index) => [x(index), 0, x(index), 3] as const),
      { stroke: 'rule', width: 0.5 },
    ) +
    strokesXml(
      named(1),
      { x: page.left, y: 491, width, height: 6 },
      [...stops.map((index) => [x(index), 0, x(index), 6] as const), [0, 6, width, 6] as const],
      { stroke: 'tick', width: 0.75 },
    )
  );
}

const levels = (size: number, face: 'mj' | 'mn') =>
  Array.from({ length: 9 }, (_, index) => index + 1)
    .map(
      (level) =>
        `<a:lvl${level}pPr marL="${(level - 1) * 228600}" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${hundredths(size)}" kern="1200">${colourXml('ink')}<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr></a:lvl${level}pPr>`,
    )
    .join('');

export function masterXml(language: string): string {
  const title = placeholder(2, 'Title', 'type="title"', titleBox, bodyXml('t', '', '<a:p/>'));
  const body = placeholder(
    3,
    'Text',
    'type="body" idx="1"',
    { x: page.left, y: page.top, width: titleBox.width, height: page.bottom - page.top },
    bodyXml('t', '', '<a:p/>'),
  );
  return (
    `<p:sldMaster ${rootNamespaces}><p:cSld><p:bg><p:bgPr>${colourXml('paper')}<a:effectLst/></p:bgPr></p:bg>${treeXml(title + body + footers(4, language))}</p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
    `<p:txStyles><p:titleStyle>${levels(26, 'mj')}</p:titleStyle><p:bodyStyle>${levels(14, 'mn')}</p:bodyStyle><p:otherStyle>${levels(14, 'mn')}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

const footers = (id: number, language: string) =>
  placeholder(id, 'Footer', 'type="ftr" sz="quarter" idx="3"', footBox.left, bodyXml('ctr', footList('l'), '<a:p/>')) +
  placeholder(
    id + 1,
    'Slide number',
    'type="sldNum" sz="quarter" idx="4"',
    footBox.number,
    bodyXml('ctr', footList('r'), slideNumberText(plainText('‹#›', language))),
  );

/** @param foot what stands at the foot of every slide on the right: the line of confidentiality */
export function layoutXml(kind: 'cover' | 'page', language: string, foot: string): string {
  const start = `<p:sldLayout ${rootNamespaces} type="${kind === 'cover' ? 'title' : 'titleOnly'}" preserve="1">`;
  const end = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';
  if (kind === 'cover') {
    const title = placeholder(
      2,
      'Title',
      'type="ctrTitle"',
      { ...titleBox, y: 210, height: 130 },
      bodyXml('b', '', '<a:p/>'),
    );
    return `${start}<p:cSld name="Cover">${treeXml(title)}</p:cSld>${end}`;
  }
  const title = placeholder(2, 'Title', 'type="title"', titleBox, bodyXml('t', '', '<a:p/>'));
  const right =
    `<p:sp><p:nvSpPr><p:cNvPr id="6" name="Confidentiality"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${extent(footBox.right)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    bodyXml('ctr', footList('r'), footText(foot, language)) +
    '</p:sp>';
  return `${start}<p:cSld name="Finding">${treeXml(title + footers(3, language) + right + ruler(7))}</p:cSld>${end}`;
}

export function notesMasterXml(): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="6350"><a:solidFill><a:schemeClr val="accent5"/></a:solidFill></a:ln></p:spPr></p:sp>';
  const text = placeholder(
    3,
    'Notes',
    'type="body" sz="quarter" idx="3"',
    { x: 54, y: 320, width: 432, height: 360 },
    `<p:txBody><a:bodyPr/><a:lstStyle/>${'<a:p/>'}</p:txBody>`,
  );
  return (
    `<p:notesMaster ${rootNamespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${treeXml(image + text)}</p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:notesStyle>${levels(12, 'mn')}</p:notesStyle></p:notesMaster>`
  );
}
