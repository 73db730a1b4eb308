/**
 * Which faces a report's texts need beside the four it is set in, known without fetching any of them: Noto Sans Arabic and Hebrew
 * whole, Japanese, Chinese and Korean in the few files of many that have its characters. One weight each, upright.
 */
import { normalise } from '../text/clean';
import { isArabic, isDrawn, isHebrew } from './coverage';
import type { ExtraFace, ExtraFaces, Family } from './faces';
import { decodeGlyphs } from './noto/decode';

/** What glyphs.mjs looks for; below U+2000 stand letters of other scripts, which these fonts have only a few of. */
const eastAsian =
  /[\u1100-\u11ff\u2000-\u33ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe10-\ufe6f\uff00-\uffef]/;
const kana = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d]/;
const hangul = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/;
/** Nearly every report: nothing beyond Greek, Cyrillic and common signs. */
const foreign = /[\u0590-\u1dff\u2000-\uffff]/;

const glyphsOf: Record<Family, () => Promise<{ glyphs: string }>> = {
  jp: () => import('./noto/jp'),
  sc: () => import('./noto/sc'),
  kr: () => import('./noto/kr'),
};

/** Every text in a report or any part of one, in the order met. */
export function textsIn(report: unknown): string[] {
  if (typeof report === 'string') return [report];
  if (typeof report !== 'object' || report === null) return [];
  return Object.values(report).flatMap(textsIn);
}

/** Characters that the four faces lack, each once. */
function lackedIn(text: string): string[] {
  return foreign.test(text) ? [...new Set(normalise(text))].filter((one) => !isDrawn(one.codePointAt(0)!)) : [];
}

/**
 * A Chinese character is drawn as Japan writes it where the report has kana, as Korea does where it has hangul, and else as
 * China does. A text that one font holds whole is set in that font; only then is it mixed.
 */
async function addEastAsian(texts: readonly string[][], faces: Map<number, ExtraFace>): Promise<void> {
  const whole = texts.flat().join('');
  const order: Family[] = kana.test(whole)
    ? ['jp', 'sc', 'kr']
    : hangul.test(whole)
      ? ['kr', 'sc', 'jp']
      : ['sc', 'jp', 'kr'];
  const known: { family: Family; files: Map<number, number> }[] = [];
  const add = (text: readonly string[], complete: boolean) => {
    const codePoints = text.map((one) => one.codePointAt(0)!).filter((one) => !faces.has(one));
    for (const { family, files } of known) {
      if (complete && !codePoints.every((one) => files.has(one))) continue;
      for (const one of codePoints) {
        const file = files.get(one);
        if (file !== undefined && !faces.has(one)) faces.set(one, `noto-${family}-${file}`);
      }
    }
    return text.every((one) => faces.has(one.codePointAt(0)!));
  };
  let open = texts.filter((text) => text.length > 0);
  for (const family of order) {
    if (open.length === 0) return;
    known.push({ family, files: decodeGlyphs((await glyphsOf[family]()).glyphs) });
    open = open.filter((text) => !add(text, true));
  }
  for (const text of open) add(text, false);
}

/** @param report a report or any part of one; every text in it is looked at */
export async function extraFaces(report: unknown): Promise<ExtraFaces> {
  const faces = new Map<number, ExtraFace>();
  const texts = [...new Set(textsIn(report))].map(lackedIn);
  for (const character of new Set(texts.flat())) {
    const codePoint = character.codePointAt(0)!;
    if (isArabic(codePoint)) faces.set(codePoint, 'noto-arabic');
    else if (isHebrew(codePoint)) faces.set(codePoint, 'noto-hebrew');
  }
  await addEastAsian(
    texts.map((text) =>
      text.filter((one) => one.length === 1 && eastAsian.test(one) && !faces.has(one.codePointAt(0)!)),
    ),
    faces,
  );
  return faces;
}
