/** Shapes of a slide (ECMA-376 part 1, 19.3.1 and 20.1). */
import { drawing } from '../../office/names';
import { escapeXml } from '../../office/xml';
import type { Colour } from '../look';
import { colourXml, paragraphsXml, type Paragraph } from './text';
import { emu, extent, type Box } from './units';

export interface Named {
  id: number;
  name: string;
  /** What it shows, for those who do not see it; nothing for what is decoration or text. */
  alt?: string;
  /** It says nothing that is not said elsewhere. */
  decorative?: boolean;
}

const decorativeXml =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

export function namedXml({ id, name, alt, decorative }: Named): string {
  const start = `<p:cNvPr id="${id}" name="${escapeXml(name)}"${alt ? ` descr="${escapeXml(alt)}"` : ''}`;
  return decorative ? `${start}>${decorativeXml}</p:cNvPr>` : `${start}/>`;
}

export interface Paint {
  fill?: Colour | (string & {});
  stroke?: Colour | (string & {});
  /** Points. */
  width?: number;
}

const paintXml = ({ fill, stroke, width = 1 }: Paint) =>
  (fill ? colourXml(fill) : '<a:noFill/>') +
  (stroke ? `<a:ln w="${emu(width)}">${colourXml(stroke)}</a:ln>` : '<a:ln><a:noFill/></a:ln>');

const shapeXml = (named: Named, box: Box, geometry: string, paint: Paint) =>
  `<p:sp><p:nvSpPr>${namedXml(named)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
  `<p:spPr><a:xfrm>${extent(box)}</a:xfrm>${geometry}${paintXml(paint)}</p:spPr></p:sp>`;

export const presetXml = (
  named: Named,
  preset: 'rect' | 'ellipse' | 'triangle' | 'line',
  box: Box,
  paint: Paint,
): string => shapeXml(named, box, `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`, paint);

/** Upright and level strokes in one shape, from the box's own corner. */
export function strokesXml(
  named: Named,
  box: Box,
  strokes: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[],
  paint: Paint,
): string {
  const point = (x: number, y: number) => `<a:pt x="${emu(x)}" y="${emu(y)}"/>`;
  const path = strokes
    .map(([x0, y0, x1, y1]) => `<a:moveTo>${point(x0, y0)}</a:moveTo><a:lnTo>${point(x1, y1)}</a:lnTo>`)
    .join('');
  const geometry =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${emu(box.width)}" h="${emu(box.height)}" fill="none">${path}</a:path></a:pathLst></a:custGeom>`;
  return shapeXml(named, box, geometry, paint);
}

export interface TextOptions {
  /** Where the text stands in its box. */
  anchor?: 't' | 'ctr' | 'b';
  fill?: Paint['fill'];
  /** Points of space inside the box, on all sides. */
  padding?: number;
}

const bodyXml = (
  paragraphs: readonly Paragraph[],
  language: string,
  { anchor = 't', padding = 0 }: TextOptions,
): string => {
  const inset = ['lIns', 'tIns', 'rIns', 'bIns'].map((side) => ` ${side}="${emu(padding)}"`).join('');
  return (
    `<p:txBody><a:bodyPr wrap="square"${inset} rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
    `${paragraphsXml(paragraphs, language)}</p:txBody>`
  );
};

export const textXml = (
  named: Named,
  box: Box,
  paragraphs: readonly Paragraph[],
  language: string,
  options: TextOptions = {},
): string =>
  `<p:sp><p:nvSpPr>${namedXml(named)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm>` +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${options.fill ? colourXml(options.fill) : '<a:noFill/>'}</p:spPr>` +
  `${bodyXml(paragraphs, language, options)}</p:sp>`;

export const placeholderXml = (
  named: Named,
  kind: 'title' | 'ctrTitle',
  box: Box,
  paragraphs: readonly Paragraph[],
  language: string,
  options: TextOptions = {},
): string =>
  `<p:sp><p:nvSpPr>${namedXml(named)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${kind}"/></p:nvPr></p:nvSpPr>` +
  `<p:spPr><a:xfrm>${extent(box)}</a:xfrm></p:spPr>${bodyXml(paragraphs, language, options)}</p:sp>`;

/** Shapes that belong together: moved, copied and read out as one. */
export const groupXml = (named: Named, box: Box, inner: string): string => {
  const child = extent(box).replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
  return (
    `<p:grpSp><p:nvGrpSpPr>${namedXml(named)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${extent(box)}${child}</a:xfrm></p:grpSpPr>${inner}</p:grpSp>`
  );
};

export const pictureXml = (named: Named, box: Box, relation: string): string =>
  `<p:pic><p:nvPicPr>${namedXml(named)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

export const chartFrameXml = (named: Named, box: Box, relation: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${namedXml(named)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
  `<p:xfrm>${extent(box)}</p:xfrm><a:graphic><a:graphicData uri="${drawing}/chart">` +
  `<c:chart xmlns:c="${drawing}/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;
