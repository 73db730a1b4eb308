import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packed, type Package, type Part } from '../../../src/deliverables/office/package';
import { pictureOf } from '../../../src/deliverables/office/picture';
import { parseXml } from '../../support/read-back/xml';

const picture = pictureOf(
  { mediaType: 'image/png', data: btoa('not looked into'), width: 1, height: 1 },
  'doc/media/x',
);
const deep: Part = {
  path: 'doc/parts/deep/one.xml',
  type: 'drawingml.chart',
  content: '<one/>',
  relations: [
    { kind: 'image', target: picture.path },
    { kind: 'theme', target: 'doc/parts/deep/two.xml', id: 'rId_two' },
    { kind: 'package', target: 'other/book.xlsx' },
  ],
};
const given: Package = {
  parts: [
    {
      path: 'doc/main.xml',
      type: 'wordprocessingml.document.main',
      content: '<main/>',
      relations: [{ kind: 'chart', target: deep.path }],
    },
    deep,
    { path: 'doc/parts/deep/two.xml', type: 'theme', content: '<two/>' },
    { path: 'other/book.xlsx', mediaType: 'application/book', content: new Uint8Array([1, 2, 3]) },
    picture,
  ],
  properties: { title: 'Ninety days & "more"', creator: 'A\u0000B', subject: '', language: 'en-GB' },
  relations: [{ kind: 'extended-properties', target: 'docProps/app.xml' }],
  date: '2026-11-21',
};

const read = (of: Package) => {
  const files = unzipSync(packed(of));
  return { paths: Object.keys(files), text: (path: string) => strFromU8(files[path]!), files };
};
const attributes = (xml: string, tag: string, ...names: string[]) =>
  Array.from(parseXml(xml).getElementsByTagName(tag)).map((each) => names.map((name) => each.getAttribute(name)));

describe('a package', () => {
  const { paths, text, files } = read(given);

  it('begins with its types and what belongs to the whole, and has every part once', () => {
    expect(paths.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml']);
    expect(new Set(paths).size).toBe(paths.length);
    expect(given.parts.filter(({ path }) => !paths.includes(path))).toEqual([]);
  });

  it('says the type of every part in XML by its path and of others by their ending', () => {
    const types = text('[Content_Types].xml');
    expect(attributes(types, 'Override', 'PartName', 'ContentType')).toEqual([
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ['/doc/main.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
      ['/doc/parts/deep/one.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
      ['/doc/parts/deep/two.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ]);
    expect(attributes(types, 'Default', 'Extension', 'ContentType')).toEqual([
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['xlsx', 'application/book'],
      ['png', 'image/png'],
    ]);
  });

  it('leads from the whole to its document, its properties and what else was named', () => {
    const targets = attributes(text('_rels/.rels'), 'Relationship', 'Target', 'Type');
    expect(targets.map(([target, type]) => [target, type!.split('/').at(-1)])).toEqual([
      ['doc/main.xml', 'officeDocument'],
      ['docProps/app.xml', 'extended-properties'],
      ['docProps/core.xml', 'core-properties'],
    ]);
    const ids = attributes(text('_rels/.rels'), 'Relationship', 'Id').flat();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads from a part to others by the way between their folders', () => {
    expect(attributes(text('doc/parts/deep/_rels/one.xml.rels'), 'Relationship', 'Id', 'Target')).toEqual([
      ['rId1', '../../media/x.png'],
      ['rId_two', 'two.xml'],
      ['rId3', '../../../other/book.xlsx'],
    ]);
    expect(attributes(text('doc/_rels/main.xml.rels'), 'Relationship', 'Target')).toEqual([['parts/deep/one.xml']]);
    expect(paths).not.toContain('doc/parts/deep/_rels/two.xml.rels');
  });

  it('holds what is in other files as it was', () => {
    expect([...files['other/book.xlsx']!]).toEqual([1, 2, 3]);
    expect(text(picture.path)).toBe('not looked into');
  });

  it('says its title and its day, and nothing of what was not given', () => {
    const core = parseXml(text('docProps/core.xml'));
    const said = Array.from(core.documentElement!.childNodes).map((node) => [node.nodeName, node.textContent]);
    expect(said).toEqual([
      ['dc:title', 'Ninety days & "more"'],
      ['dc:creator', 'A\ufffdB'],
      ['dc:language', 'en-GB'],
      ['dcterms:created', '2026-11-21T12:00:00Z'],
      ['dcterms:modified', '2026-11-21T12:00:00Z'],
    ]);
  });
});

describe('the bytes of a package', () => {
  it('are the same for the same parts and day, in every zone, and others for another day', () => {
    const zone = process.env.TZ;
    const made = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'].map((each) => {
      process.env.TZ = each;
      return Buffer.from(packed(given)).toString('base64');
    });
    process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
    expect(Buffer.from(packed({ ...given, date: '2026-11-22' })).toString('base64')).not.toBe(made[0]);
  });

  it('can be made of any day, though an archive knows only some', () => {
    for (const date of ['0001-01-01', '1979-12-31', '2100-01-01', '9999-12-31']) {
      expect(read({ ...given, date }).text('docProps/core.xml')).toContain(`${date}T12:00:00Z`);
    }
  });
});
