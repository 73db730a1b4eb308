/** What makes PowerPoint "repair" a file, looked for part by part. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/islands/report/report-of';
import {
  children,
  all,
  deckOf,
  emptyEngagement,
  engagementWithActions,
  exampleEngagement,
  hostileEngagement,
  once,
  parse,
  today,
  deckOfReport,
} from './support';
import { order, single } from './schema-order';

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function branded() {
  const example = exampleEngagement();
  const logo = { mediaType: 'image/png', data: pixel, width: 1, height: 1 } as const;
  return {
    ...example,
    organisation: { ...example.organisation, brand: { colour: '#0b1f4b', logo, confidentiality: '' } },
  };
}

const engagements = {
  example: exampleEngagement,
  empty: emptyEngagement,
  hostile: hostileEngagement,
  'two hundred actions': () => engagementWithActions(200),
  'a brand with a logo': branded,
};

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

function resolve(from: string, target: string): string {
  const parts = (folderOf(from) + target).split('/');
  const path: string[] = [];
  for (const part of parts)
    if (part === '..') path.pop();
    else path.push(part);
  return path.join('/');
}

const isOrdered = (names: readonly string[], wanted: readonly string[] | undefined): boolean => {
  if (!wanted) return true;
  const places = names.map((name) => wanted.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
};

/** Properties first, those of the end last, runs between them. */
const isParagraph = (names: readonly string[]): boolean =>
  names.every(
    (name, index) => (name !== 'a:pPr' || index === 0) && (name !== 'a:endParaRPr' || index === names.length - 1),
  );

describe.each(Object.entries(engagements))('the package of %s', { timeout: 60_000 }, (_name, engagement) => {
  const report = once(() => reportOf(engagement(), today));
  const deck = once(() => deckOfReport(report()));
  const xmlParts = async () =>
    Object.entries((await deck()).files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => ({ path, document: parse(strFromU8(bytes)) }));

  it('has only well-formed parts, without a value that was none', async () => {
    for (const [path, bytes] of Object.entries((await deck()).files)) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      const xml = strFromU8(bytes);
      expect(() => parse(xml), path).not.toThrow();
      expect(xml, path).not.toMatch(/"(NaN|undefined|null|Infinity)"/);
      // EMU and hundredths of points are whole numbers; a decimal there is what "repair" is made of.
      if (path.startsWith('ppt/slide')) expect(xml.slice(xml.indexOf('?>')), path).not.toMatch(/"-?\d+\.\d+"/);
    }
  });

  it('states a type for every part, and a part for every type', async () => {
    const { files } = await deck();
    const types = parse(strFromU8(files['[Content_Types].xml']!));
    const extensions = new Set(all(types, 'Default').map((each) => each.getAttribute('Extension')));
    const overrides = all(types, 'Override').map((each) => each.getAttribute('PartName')!.slice(1));
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const path of overrides) expect(files[path], path).toBeDefined();
    for (const path of Object.keys(files)) {
      if (path === '[Content_Types].xml' || path.endsWith('.rels')) continue;
      if (path.endsWith('.xml')) expect(overrides, path).toContain(path);
      else expect(extensions, path).toContain(path.slice(path.lastIndexOf('.') + 1));
    }
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
  });

  it('refers to parts that are there, and leaves none unreferred to', async () => {
    const { files } = await deck();
    const reached = new Set<string>();
    for (const { path, document } of await xmlParts()) {
      if (!path.endsWith('.rels')) continue;
      const from = path.replace('_rels/', '').replace(/\.rels$/, '');
      const ids = all(document, 'Relationship').map((each) => each.getAttribute('Id'));
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const relation of all(document, 'Relationship')) {
        const target = resolve(from, relation.getAttribute('Target')!);
        expect(files[target], `${path}: ${target}`).toBeDefined();
        reached.add(target);
      }
      const used = [...strFromU8(files[from] ?? new Uint8Array()).matchAll(/r:(?:id|embed|link)="([^"]+)"/g)];
      for (const [, id] of used) expect(ids, from).toContain(id);
    }
    const parts = Object.keys(files).filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect(parts.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('has a notes master with a theme of its own, and a layout and notes for each slide', async () => {
    const { files, slides, notes } = await deck();
    expect(notes).toHaveLength(slides.length);
    const themeOf = (path: string) => /theme\/theme\d\.xml/.exec(strFromU8(files[path]!))?.[0];
    const themes = ['slideMasters/_rels/slideMaster1', 'notesMasters/_rels/notesMaster1'].map((path) =>
      themeOf(`ppt/${path}.xml.rels`),
    );
    expect(new Set(themes).size).toBe(2);
    for (let number = 1; number <= slides.length; number += 1) {
      const relations = strFromU8(files[`ppt/slides/_rels/slide${number}.xml.rels`]!);
      expect(relations).toMatch(/slideLayouts\/slideLayout[12]\.xml/);
      expect(relations).toContain(`notesSlides/notesSlide${number}.xml`);
    }
  });

  it('gives every shape of a slide a number of its own and a name', async () => {
    for (const { path, document } of await xmlParts()) {
      const shapes = all(document, 'p:cNvPr');
      const ids = shapes.map((each) => Number(each.getAttribute('id')));
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const id of ids) expect(Number.isInteger(id) && id > 0, path).toBe(true);
      for (const shape of shapes.slice(1)) expect(shape.getAttribute('name')).toBeTruthy();
    }
  });

  it('puts the children of every element in the order of the schema', async () => {
    const wrong: string[] = [];
    for (const { path, document } of await xmlParts())
      for (const element of all(document, '*')) {
        const names = children(element).map(({ tagName }) => tagName);
        const isWrong =
          single.some((name) => names.indexOf(name) !== names.lastIndexOf(name)) ||
          (element.tagName === 'a:p' ? !isParagraph(names) : !isOrdered(names, order[element.tagName]));
        if (isWrong) wrong.push(`${path} ${element.tagName}: ${names.join(' ')}`);
      }
    expect(wrong).toEqual([]);
  });

  it('has tables whose rows are as wide as their grid, and texts with a paragraph', async () => {
    for (const slide of (await deck()).slides) {
      for (const table of all(slide, 'a:tbl')) {
        const columns = all(table, 'a:gridCol').length;
        const rows = all(table, 'a:tr');
        expect(rows.length).toBeGreaterThan(1);
        for (const row of rows) expect(all(row, 'a:tc')).toHaveLength(columns);
      }
      for (const name of ['p:txBody', 'a:txBody'])
        for (const body of all(slide, name)) expect(all(body, 'a:p').length).toBeGreaterThan(0);
    }
  });

  it('keeps every shape on the slide, none of a negative size', async () => {
    const off: string[] = [];
    for (const [index, slide] of (await deck()).slides.entries())
      for (const frame of all(slide, '*').filter(({ tagName }) => /^[ap]:xfrm$/.test(tagName))) {
        const value = (name: string, key: string) => Number(all(frame, name)[0]!.getAttribute(key));
        const [x, y, cx, cy] = [value('a:off', 'x'), value('a:off', 'y'), value('a:ext', 'cx'), value('a:ext', 'cy')];
        const isOn = Math.min(x, y, cx, cy) >= 0 && x + cx <= 12_192_000 && y + cy <= 6_858_000;
        if (!isOn) off.push(`${index + 1}: ${[x, y, cx, cy].join(' ')}`);
      }
    expect(off).toEqual([]);
  });

  it('is the same to the byte when made again', async () => {
    const [one, other] = [await deck(), await deckOfReport(report())].map(({ bytes }) => Buffer.from(bytes));
    expect(one!.equals(other!)).toBe(true);
  });
});

describe('the chart', () => {
  const partIn = (files: Record<string, Uint8Array>, folder: string) =>
    Object.entries(files).find(([path]) => path.startsWith(folder) && !path.includes('_rels'))![1];

  it('can be edited: its workbook has the numbers it draws', async () => {
    const { files } = await deckOf(exampleEngagement());
    const rows = (await readXlsxFile(Buffer.from(partIn(files, 'ppt/embeddings/'))))[0]!.data;
    const chart = parse(strFromU8(partIn(files, 'ppt/charts/')));
    const series = all(chart, 'c:ser');
    expect(rows[0]!.slice(1)).toEqual(series.map((each) => all(all(each, 'c:tx')[0]!, 'c:v')[0]!.textContent));
    series.forEach((each, index) => {
      const drawn = all(all(each, 'c:val')[0]!, 'c:v').map((value) => Number(value.textContent));
      expect(rows.slice(1).map((row) => row[index + 1])).toEqual(drawn);
    });
  });

  it('is in a package that carries the date of the report and no other', async () => {
    const { files, bytes } = await deckOf(exampleEngagement());
    const core = strFromU8(files['docProps/core.xml']!);
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z']);
    // In ZIP a date is (year - 1980) * 512 + month * 32 + day.
    const date = (2026 - 1980) * 512 + 11 * 32 + 21;
    for (const file of [new Uint8Array(bytes), partIn(files, 'ppt/embeddings/')]) {
      const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
      let found = 0;
      for (let at = 0; at < file.byteLength - 30; at += 1)
        if (view.getUint32(at, true) === 0x04034b50) {
          expect(view.getUint16(at + 12, true)).toBe(date);
          found += 1;
        }
      expect(found).toBeGreaterThanOrEqual(Object.keys(unzipSync(file)).length);
    }
  });
});
