/** What a person would take for a code, though it is none: so that a slip is said, and talk is left alone. */
import { fullLength, quickLength } from './signs';
import type { Token } from './tokens';

type Span = readonly [first: Token, last: Token];

/** @param tokens in a row, none of a code. @returns at most one span a run of tokens joined alike */
export function looksLikeCode(tokens: readonly Token[]): Span[] {
  return runsOf(tokens).flatMap((run) => {
    const first = run[0]!;
    const last = run.at(-1)!;
    return isLike(run) ? [[first, last] as const] : [];
  });
}

/** Tokens joined by dashes; else all that are joined by spaces. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const run = runs.at(-1);
    const after = tokens[at + 1];
    // A word before the first dash of a code is joined to it by a space: "code ABCD-EFGH".
    const isJoined =
      before !== undefined &&
      (token.gap === 'dash' || (token.gap === 'space' && before.gap !== 'dash' && after?.gap !== 'dash'));
    if (run && isJoined) run.push(token);
    else runs.push([token]);
  });
  return runs;
}

function isLike(run: readonly Token[]): boolean {
  const texts = run.map((token) => asLatin(token.text));
  const text = texts.join('');
  if (!/^[0-9A-Z]+$/.test(text) && !/^[0-9a-z]+$/.test(text)) return false;
  if (!texts.some(isMixed)) return false;
  const isRightLength = text.length === fullLength || text.length === quickLength;
  const fours = run.filter((token) => token.text.length === 4).length;
  if (run.length === 1) return isRightLength && hasTurns(text);
  if (run[1]!.gap === 'space') return isRightLength && fours === run.length && hasTurns(text);
  // With dashes a group may have lost a sign or got one too many, or the rest was cut off.
  return fours >= 3 && fours >= run.length - 1 && text.length <= fullLength + 1;
}

/** Letters of Greek and Russian that look like those of codes: somebody typed a code with another keyboard. */
const alike: ReadonlyMap<string, string> = new Map(
  ['AАΑ', 'BВΒ', 'CС', 'EЕΕ', 'HНΗ', 'JЈ', 'KКΚ', 'MМΜ', 'NΝ', 'PРΡ', 'SЅ', 'TТΤ', 'XХΧ', 'YУΥ', 'ZΖ'].flatMap(
    ([latin, ...others]) =>
      others.flatMap((other) => [[other, latin!] as const, [other.toLowerCase(), latin!.toLowerCase()] as const]),
  ),
);
const asLatin = (text: string) =>
  /[^\x20-\x7E]/.test(text) ? text.replace(/[^\x20-\x7E]/gu, (letter) => alike.get(letter) ?? letter) : text;

const isMixed = (text: string) => /[0-9]/.test(text) && /[A-Za-z]/.test(text);

/** Figures and letters take turns as they do in a code: not a word with a year behind it. */
const hasTurns = (text: string) => (text.match(/[0-9]+/g) ?? []).length >= 3;
