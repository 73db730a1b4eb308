/** Paragraphs of DrawingML (ECMA-376 part 1, 21.1.2); the order of attributes' elements is the schema's. */
import { themeName, type Colour } from '../look';
import { escapeXml } from '../../office/xml';
import { linesOf } from '../../plain-text';
import { runsRightToLeft } from '../../office/direction';
import { emu, hundredths } from './units';

export interface Run {
  text: string;
  /** Points. */
  size: number;
  face?: 'serif' | 'sans';
  bold?: boolean;
  italic?: boolean;
  /** Of the theme, or "rrggbb". */
  colour?: Colour | (string & {});
}

export interface Paragraph {
  runs: Run[];
  /** Towards where reading starts or ends, unless it is the middle. */
  align?: 'start' | 'middle' | 'end';
  /** Points of space under it. */
  after?: number;
  /** Points by which the text stands in; a dot stands in that space. */
  indent?: number;
}

export const paragraph = (text: string, run: Omit<Run, 'text'>, rest: Omit<Paragraph, 'runs'> = {}): Paragraph => ({
  runs: [{ ...run, text }],
  ...rest,
});

export function colourXml(colour: string): string {
  const name = themeName[colour as Colour] as string | undefined;
  return `<a:solidFill>${name ? `<a:schemeClr val="${name}"/>` : `<a:srgbClr val="${colour}"/>`}</a:solidFill>`;
}

const faceXml = (face: Run['face']) =>
  face === 'serif'
    ? '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>'
    : '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

function propertiesXml(tag: string, run: Run, language: string): string {
  const marks = (run.bold ? ' b="1"' : ' b="0"') + (run.italic ? ' i="1"' : '');
  return `<a:${tag} lang="${language}" sz="${hundredths(run.size)}"${marks} dirty="0">${colourXml(run.colour ?? 'ink')}${faceXml(run.face)}</a:${tag}>`;
}

function runXml(run: Run, language: string): string {
  const properties = propertiesXml('rPr', run, language);
  return linesOf(run.text)
    .map((line) => (line ? `<a:r>${properties}<a:t>${escapeXml(line)}</a:t></a:r>` : ''))
    .join(`<a:br>${properties}</a:br>`);
}

export function paragraphXml({ runs, align = 'start', after = 0, indent = 0 }: Paragraph, language: string): string {
  const rtl = runsRightToLeft(runs.map(({ text }) => text).join(''));
  // "l" and "r" are sides of the slide, whichever way the text runs.
  const side = align === 'middle' ? 'ctr' : (align === 'end') === rtl ? 'l' : 'r';
  const hanging = indent ? ` marL="${emu(indent)}" indent="${-emu(indent)}"` : ' marL="0" indent="0"';
  const bullet = indent ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>';
  return (
    `<a:p><a:pPr${hanging} algn="${side}"${rtl ? ' rtl="1"' : ' rtl="0"'}><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${hundredths(after)}"/></a:spcAft>${bullet}</a:pPr>` +
    runs.map((run) => runXml(run, language)).join('') +
    `${runs[0] ? propertiesXml('endParaRPr', runs.at(-1)!, language) : ''}</a:p>`
  );
}

/** A body of text must hold a paragraph, an empty one at least. */
export const paragraphsXml = (paragraphs: readonly Paragraph[], language: string): string =>
  paragraphs.length ? paragraphs.map((each) => paragraphXml(each, language)).join('') : '<a:p/>';
