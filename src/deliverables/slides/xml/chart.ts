/** A native radar chart with its own workbook, so that its numbers can be edited (ECMA-376 part 1, 21.2). */
import { drawing, relationships } from '../../office/names';
import { escapeXml } from '../../office/xml';
import { columnName } from '../../workbook/xlsx/cells';
import type { Sheet } from '../../workbook/xlsx/workbook';
import type { Colour } from '../look';
import { colourXml } from './text';
import { emu, hundredths } from './units';

export interface Series {
  name: string;
  values: readonly (number | null)[];
  colour: Colour;
  /** Points. */
  width: number;
  dash?: 'solid' | 'sysDash';
  marker: 'circle' | 'square' | 'none';
}

export interface RadarChart {
  axes: readonly string[];
  series: readonly Series[];
  low: number;
  high: number;
}

/** Needs no quotation marks in a formula. */
const sheetName = 'Sheet1';

const fontXml = (size: number, colour: Colour) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths(size)}">${colourXml(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

function seriesXml({ axes }: RadarChart, series: Series, index: number): string {
  const column = columnName(index + 1);
  const last = axes.length + 1;
  const points = series.values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  const names = axes.map((name, at) => `<c:pt idx="${at}"><c:v>${escapeXml(name)}</c:v></c:pt>`).join('');
  const marker =
    series.marker === 'none'
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : `<c:marker><c:symbol val="${series.marker}"/><c:size val="7"/><c:spPr>${colourXml(series.colour)}<a:ln w="9525">${colourXml(series.colour)}</a:ln></c:spPr></c:marker>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${sheetName}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr><a:ln w="${emu(series.width)}" cap="rnd">${colourXml(series.colour)}<a:prstDash val="${series.dash ?? 'solid'}"/><a:round/></a:ln></c:spPr>${marker}` +
    `<c:cat><c:strRef><c:f>${sheetName}!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${axes.length}"/>${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${sheetName}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="${axes.length}"/>${points}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

export function chartXml(chart: RadarChart): string {
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${colourXml('rule')}</a:ln></c:spPr></c:majorGridlines>`;
  return (
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${relationships}">` +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.16"/><c:y val="0.09"/><c:w val="0.68"/><c:h val="0.74"/></c:manualLayout></c:layout>' +
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${chart.series.map((each, index) => seriesXml(chart, each, index)).join('')}` +
    '<c:axId val="111111111"/><c:axId val="222222222"/></c:radarChart>' +
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="6350">${colourXml('rule')}</a:ln></c:spPr>${fontXml(14, 'ink')}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.high}"/><c:min val="${chart.low}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="6350">${colourXml('rule')}</a:ln></c:spPr>${fontXml(12, 'soft')}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>` +
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${fontXml(13, 'ink')}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

/** The sheet in which its numbers are edited: a heading for each series, a row for each axis. */
export const chartSheet = ({ axes, series }: RadarChart): Sheet => ({
  name: sheetName,
  columns: [{ header: '', width: 24 }, ...series.map(({ name: header }) => ({ header, width: 16 }))],
  rows: axes.map((axis, at) => [axis, ...series.map(({ values }) => values[at] ?? null)]),
});
