/** One slide while it is drawn: shapes with numbers of their own, what it refers to, and what its speaker is told. */
import type { Logo } from '../../domain/engagement/engagement';
import type { Look } from './look';
import { footBox, rootNamespaces, slideNumberText, titleBox, treeXml } from './package/masters';
import { fitted, lineCount, scaled, shortened } from './text/measure';
import { chartFrameXml, groupXml, pictureXml, placeholderXml, presetXml, strokesXml, textXml } from './xml/shapes';
import type { Named, Paint, TextOptions } from './xml/shapes';
import type { RadarChart } from './xml/chart';
import { tableXml, type Column, type Row } from './xml/table';
import { colourXml, paragraphsXml, paragraphXml, type Paragraph, type Run } from './xml/text';
import { extent, type Box } from './xml/units';

export interface SlideContext {
  look: Look;
  language: string;
  foot: string;
}

/** Something the slide refers to; its number is the relation's. */
export type Attached = { kind: 'chart'; chart: RadarChart } | { kind: 'picture'; picture: Logo };

export class Slide {
  /** Paragraphs of the speaker's notes. */
  readonly notes: Paragraph[] = [];
  readonly attached: Attached[] = [];
  #shapes = '';
  #nextId = 2;
  /** What was drawn since a group was opened, to know how far it reaches. */
  #reach: Box | null = null;

  readonly context: SlideContext;
  readonly layout: 'cover' | 'page';

  constructor(context: SlideContext, layout: 'cover' | 'page' = 'page') {
    this.context = context;
    this.layout = layout;
  }

  #named(name: string, rest: Partial<Named> = {}): Named {
    const id = this.#nextId;
    this.#nextId += 1;
    return { id, name: `${name} ${id}`, ...rest };
  }

  #add(xml: string, box: Box): void {
    this.#shapes += xml;
    this.#reach = this.#reach ? union(this.#reach, box) : box;
  }

  /** The headline; it is made smaller until it fits. */
  title(runs: Run[], box: Box = titleBox, options: TextOptions = {}): void {
    const set = withoutShortLastLine(fitted([{ runs }], box, 0.35) ?? scaled([{ runs }], 0.35), box.width);
    const kind = this.layout === 'cover' ? 'ctrTitle' : 'title';
    this.#add(placeholderXml(this.#named('Title'), kind, box, set, this.context.language, options), box);
  }

  text(box: Box, paragraphs: readonly Paragraph[], options: TextOptions = {}): void {
    this.#add(textXml(this.#named('Text'), box, paragraphs, this.context.language, options), box);
  }

  shape(preset: 'rect' | 'ellipse' | 'triangle', box: Box, paint: Paint, rest: Partial<Named> = {}): void {
    this.#add(presetXml(this.#named('Shape', rest), preset, box, paint), box);
  }

  /** One straight line, upright or level. */
  line(box: Box, paint: Paint): void {
    this.#add(presetXml(this.#named('Line'), 'line', box, paint), box);
  }

  /** Lines from the box's corner; all of one kind are one shape. */
  strokes(box: Box, strokes: Parameters<typeof strokesXml>[2], paint: Paint, rest: Partial<Named> = {}): void {
    if (strokes.length) this.#add(strokesXml(this.#named('Lines', rest), box, strokes, paint), box);
  }

  table(at: Omit<Box, 'height'>, columns: readonly Column[], rows: readonly Row[], alt: string): void {
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    this.#add(tableXml(this.#named('Table', { alt }), at, columns, rows, this.context.language), { ...at, height });
  }

  chart(box: Box, chart: RadarChart, alt: string): void {
    this.#add(chartFrameXml(this.#named('Chart', { alt }), box, this.#attach({ kind: 'chart', chart })), box);
  }

  picture(box: Box, picture: Logo, alt: string): void {
    this.#add(pictureXml(this.#named('Picture', { alt }), box, this.#attach({ kind: 'picture', picture })), box);
  }

  /** Everything drawn inside is one thing with one description. */
  group(name: string, alt: string, draw: () => void): void {
    const named = this.#named(name, { alt });
    const [before, reach] = [this.#shapes, this.#reach];
    [this.#shapes, this.#reach] = ['', null];
    draw();
    const [inner, box] = [this.#shapes, this.#reach as Box | null];
    [this.#shapes, this.#reach] = [before, reach];
    if (box) this.#add(groupXml(named, box, inner), box);
  }

  /** @returns the relation's id; the first two are the layout's and the notes' */
  #attach(attached: Attached): string {
    this.attached.push(attached);
    return `rId${this.attached.length + 2}`;
  }

  /** @param number from 1 */
  xml(number: number): string {
    const background =
      this.layout === 'cover'
        ? `<p:bg><p:bgPr>${colourXml(this.context.look.cover.fill)}<a:effectLst/></p:bgPr></p:bg>`
        : '';
    const foot = this.layout === 'cover' ? '' : this.#footXml(number);
    return `<p:sld ${rootNamespaces}><p:cSld>${background}${treeXml(this.#shapes + foot)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  }

  #footXml(number: number): string {
    const { language, foot } = this.context;
    const size = 10;
    const { text } = shortened({ text: foot, size }, footBox.left.width);
    const run = { text, size, colour: 'soft' } as const;
    const part = (name: string, ph: string, box: Box, body: string) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${this.#nextId++}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>`;
    return (
      part('Footer', 'type="ftr" sz="quarter" idx="3"', footBox.left, paragraphXml({ runs: [run] }, language)) +
      part(
        'Slide number',
        'type="sldNum" sz="quarter" idx="4"',
        footBox.number,
        slideNumberText(paragraphXml({ runs: [{ ...run, text: String(number) }], align: 'end' }, language)),
      )
    );
  }

  /** @param number from 1 */
  notesXml(number: number): string {
    const { language } = this.context;
    const part = (id: number, name: string, locks: string, ph: string, body: string) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr/>${body}</p:sp>`;
    const inner =
      part(2, 'Slide', 'noGrp="1" noRot="1" noChangeAspect="1"', 'type="sldImg"', '') +
      part(
        3,
        'Notes',
        'noGrp="1"',
        'type="body" idx="1"',
        `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(this.notes, language)}</p:txBody>`,
      );
    return `<p:notes ${rootNamespaces}><p:cSld name="Notes ${number}">${treeXml(inner)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
  }
}

function union(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** A headline that only just takes another line is set a little smaller instead. */
function withoutShortLastLine(set: Paragraph[], width: number): Paragraph[] {
  const lines = (tried: readonly Paragraph[]) => lineCount(tried[0]?.runs ?? [], width);
  const smaller = [0.96, 0.92, 0.88].map((share) => scaled(set, share));
  return smaller.find((tried) => lines(tried) < lines(set)) ?? set;
}
