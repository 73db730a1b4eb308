/** One code typed by hand: what can be said of it while it is typed. */
import { readCode } from '../../../../domain/workshop/code/read';
import { fullLength, lettersOf, quickLength, signOf } from '../../../../domain/workshop/code/signs';
import type { CodeError, CodeRound } from '../../../../domain/workshop/code/read';

export type Typed =
  /** Not one code: empty, or more than that. */
  | { kind: 'other' }
  | { kind: 'progress'; signs: number }
  | { kind: 'sign'; sign: string; place: number }
  | { kind: 'tooMany'; signs: number }
  | { kind: 'right'; answers: string; tag: number }
  | { kind: 'wrong'; error: CodeError['error']; meant: string | null };

/** Signs a text must have to be taken for a code on its way. */
const least = 4;

/** @param text of the whole box. A word or a sentence is no code: it has small and spaced words, or is too long for one */
export function typedCode(text: string, round: CodeRound): Typed {
  if (!/^[\p{L}\p{N}\s-]*$/u.test(text) || /[\n\r]/.test(text.trim())) return { kind: 'other' };
  const letters = lettersOf(text).map(capital);
  if (letters.length < least || letters.length > fullLength + 4) return { kind: 'other' };
  const wrong = letters.findIndex((sign) => signOf(sign) < 0);
  const isWhole = letters.length === fullLength || letters.length === quickLength;
  // On its way it must look like one: a figure in it, and groups of four where there are groups.
  const isLike = letters.some((sign) => /[0-9]/.test(sign)) && /^\s*([^\s-]{4}[\s-]+)*[^\s-]*$/.test(text);
  const read = isWhole ? readCode(text, round) : null;
  if (read?.kind === 'ok') return { kind: 'right', answers: read.answers, tag: read.tag };
  if (!isLike) return { kind: 'other' };
  if (read?.meant !== undefined) return { kind: 'wrong', error: read.error, meant: read.meant };
  if (wrong >= 0) return { kind: 'sign', sign: letters[wrong]!, place: wrong + 1 };
  if (letters.length > fullLength) return { kind: 'tooMany', signs: letters.length };
  // Sixteen signs may be half of a long code.
  if (read?.error === undefined || letters.length === quickLength) return { kind: 'progress', signs: letters.length };
  return { kind: 'wrong', error: read.error, meant: null };
}

/** @returns the text in groups of four, as codes are written */
export function grouped(text: string): string {
  return lettersOf(text)
    .map(capital)
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
}

/** Of the letters codes have: any other stays as it was typed. */
const capital = (letter: string): string => (signOf(letter) < 0 ? letter : letter.toUpperCase());
