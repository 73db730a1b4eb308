import { describe, expect, it } from 'vitest';
import { joined } from '../../../src/deliverables/pdf/text/arabic';
import { placeMarks } from '../../../src/deliverables/pdf/text/marks';
import { wrap, type Measure } from '../../../src/deliverables/pdf/text/wrap';
import { styles } from '../../../src/deliverables/pdf/tokens';
import type { Report } from '../../../src/domain/report/report';
import { reportOf } from '../../../src/islands/report/report-of';
import { mixed, mixedArabic, names } from '../../fixtures/hostile/engagement';
import { exampleEngagement, fonts, readPdf, renderReport, today } from './support';

/** The summary of the example, under another name. */
function summaryOf(name: string): Report {
  const engagement = exampleEngagement();
  const report = reportOf({ ...engagement, organisation: { ...engagement.organisation, name } }, today);
  return { ...report, parts: ['summary'] };
}

describe('a name in any script', () => {
  it.each([...Object.entries(names), ['mixed Hebrew', mixed], ['mixed Arabic', mixedArabic]])(
    'is found again in the PDF: %s',
    async (_script, name) => {
      const { bytes, lost } = await renderReport(summaryOf(name));
      expect(lost).toEqual([]);
      expect((await readPdf(bytes)).text.normalize('NFKC')).toContain(name.normalize('NFKC'));
    },
    30_000,
  );

  it('needs no further file in Latin, Greek and Cyrillic, and few in any other', async () => {
    const further = async (name: string) =>
      Object.keys((await fonts(name)).files).filter((face) => face.startsWith('noto-'));
    for (const name of [names.latin, names.vietnamese, names.greek, names.cyrillic])
      expect(await further(name)).toEqual([]);
    expect(await further(names.arabic)).toEqual(['noto-arabic']);
    expect(await further(names.hebrew)).toEqual(['noto-hebrew']);
    for (const name of [names.japanese, names.korean, names.simplified, names.traditional]) {
      const faces = await further(name);
      expect(faces.length).toBeGreaterThan(0);
      expect(faces.length).toBeLessThanOrEqual(name.length);
    }
  }, 30_000);

  it('is drawn as its country writes it, as far as the report tells', async () => {
    const families = async (report: unknown) =>
      new Set([...(await fonts(report)).extra.values()].map((face) => face.split('-')[1]));
    expect(await families(names.simplified)).toEqual(new Set(['sc']));
    expect(await families(names.traditional)).toEqual(new Set(['sc']));
    expect(await families([names.japanese, 'デスク'])).toEqual(new Set(['jp']));
    expect(await families(names.korean)).toEqual(new Set(['kr']));
    // What one font holds whole stays in it, here the simplified name beside Japanese.
    expect(await families(['デスク', names.simplified])).toEqual(new Set(['jp', 'sc']));
  }, 30_000);
});

describe('Arabic letters', () => {
  const form = (text: string) => joined([...text]).join('');

  it.each([
    ['joins on both sides', '\u0628\u0628\u0628', '\ufe91\ufe92\ufe90'],
    ['stays alone after one that joins on one side', '\u062f\u0628', '\ufea9\ufe8f'],
    ['lam and alef are one sign', '\u0644\u0627', '\ufefb'],
    ['lam and alef at the end of a word', '\u0628\u0644\u0623', '\ufe91\ufef8'],
    ['Persian yeh', '\u0645\u06cc\u0645', '\ufee3\ufbff\ufee2'],
    ['Kurdish letters without forms of their own', '\u0645\u06ce\u0645', '\ufee3\ufbe9\u065a\ufee2'],
    ['a stretched line joins', '\u0628\u0640\u0628', '\ufe91\u0640\ufe90'],
    ['numbers do not', '\u0628\u0661\u0628', '\ufe8f\u0661\ufe8f'],
  ])('%s', (_name, typed, drawn) => {
    expect(form(typed)).toBe(drawn);
  });

  it('part at a non-joiner and join through a mark', () => {
    expect(joined(['\u0628\u200c', '\u0628'])).toEqual(['\ufe8f\u200c', '\ufe8f']);
    expect(joined(['\u0628\u064e', '\u0628'])).toEqual(['\ufe91\u064e', '\ufe90']);
  });
});

describe('a combining mark', () => {
  const letter = { left: 0.1, bottom: 0, right: 0.5, top: 0.7 };
  const above = { left: 0, bottom: 0.6, right: 0.2, top: 0.7 };
  const below = { left: 0, bottom: -0.2, right: 0.2, top: -0.1 };

  it('stands over the middle of its letter, the next one above it', () => {
    const [first, second] = placeMarks(letter, [
      { sign: '\u0651', ink: above },
      { sign: '\u064e', ink: above },
    ]);
    expect(first!.x).toBeCloseTo(0.2);
    expect(above.bottom + first!.y).toBeGreaterThan(letter.top);
    expect(above.bottom + second!.y).toBeGreaterThan(above.top + first!.y);
  });

  it('stands under it where it belongs there', () => {
    const [place] = placeMarks({ ...letter, bottom: -0.3 }, [{ sign: '\u0650', ink: below }]);
    expect(below.top + place!.y).toBeLessThan(-0.3);
  });

  it('stands over the right arm of a shin', () => {
    const [place] = placeMarks(letter, [{ sign: '\u05c1', ink: above }]);
    expect(above.right + place!.x).toBeCloseTo(letter.right);
  });
});

describe('lines of Chinese, Japanese and Korean', () => {
  const measure: Measure = {
    runs: (text, face) => [{ text, face }],
    clusters: (text, face) => [...text].map((one) => ({ text: one, face })),
    width: (text) => text.length,
    ink: () => ({ left: 0, bottom: 0, right: 1, top: 1 }),
    bidi: null,
  };
  const wrapped = (text: string, width: number) =>
    wrap([{ text, style: styles.body }], width, measure).map((line) => line.pieces.map((piece) => piece.text).join(''));

  it('break between any two characters', () => {
    expect(wrapped('港口铁路有限公司', 3)).toEqual(['港口铁', '路有限', '公司']);
  });

  it('begin with no closing sign and end with no opening one', () => {
    expect(wrapped('日本港、湾鉄', 3)).toEqual(['日本', '港、湾', '鉄']);
    expect(wrapped('日本「港湾」鉄', 3)).toEqual(['日本', '「港', '湾」鉄']);
    expect(wrapped('チーム会議', 1 + 1)).toEqual(['チー', 'ム会', '議']);
  });

  it('keep Latin words and numbers in between whole', () => {
    expect(wrapped('満足度は75%です', 5)).toEqual(['満足度は', '75%です']);
  });

  it('break Korean at its spaces', () => {
    expect(wrapped('항구 철도 주식회사', 6)).toEqual(['항구 철도', '주식회사']);
  });
});
