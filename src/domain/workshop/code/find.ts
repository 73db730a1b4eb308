/**
 * The codes in a text with anything else in it: a chat with thirty of them, a mail, links. Who wrote the line is not read:
 * a name stands only in a link, where the person put it.
 */
import { lineCounter, tokensIn, type Token } from './tokens';
import { readCode, readWhole, type CodeError, type CodeRound } from './read';
import type { Said } from './body';
import { isWhole } from './parity';
import { looksLikeCode } from './look';
import { fullLength, narrow, quickLength, signOf, written } from './signs';

interface Place {
  /** As codes are written; as it stands in the text for what is none. */
  code: string;
  /** Of the text, from 1: where it begins. */
  line: number;
  /** Out of a link. */
  name?: string;
}

/** A code of the round, or what looks like a code and is none of it. */
export type Found = Place & (({ kind: 'ok' } & Said) | CodeError);

/**
 * In the order of the text; the same code twice is found once. A code begins and ends where a word does, so that no part of
 * a longer word is taken for one. Time grows with the length of the text, not faster. Never throws.
 * @param text of a megabyte at most, or the caller waits
 */
export function findCodes(text: string, round: CodeRound): Found[] {
  // Mail programs write some signs of links as numbers.
  const plain = narrow(text).replace(/%3D/gi, '=').replace(/%26/g, '&').replace(/%2D/gi, '-');
  const tokens = tokensIn(plain);
  const signs = tokens.map(signsOf);
  const lineOf = lineCounter(plain);
  const found = new Map<string, Found>();
  const put = (first: Token, last: Token, code: string, read: () => ReturnType<typeof readCode>) => {
    const name = nameAfter(plain, last.end);
    const known = found.get(code);
    if (known) {
      if (name !== undefined) known.name ??= name;
    } else found.set(code, { code, line: lineOf(first.start), ...(name === undefined ? {} : { name }), ...read() });
  };

  let loose: Token[] = [];
  const lookAtLoose = () => {
    for (const [first, last] of looksLikeCode(loose)) {
      const code = plain.slice(first.start, last.end);
      put(first, last, code, () => readCode(code, round));
    }
    loose = [];
  };
  for (let at = 0; at < tokens.length;) {
    const whole = wholeAt(tokens, signs, at, round);
    if (whole) {
      lookAtLoose();
      const { read } = whole;
      put(tokens[at]!, whole.last, whole.code, () => read);
      at = whole.next;
    } else {
      if (tokens[at]!.gap === 'hard') lookAtLoose();
      loose.push(tokens[at]!);
      at += 1;
    }
  }
  lookAtLoose();
  return [...found.values()];
}

type Signs = readonly number[] | null;

/** @returns null for a word that has a letter no code has, or is longer than a code */
function signsOf({ text }: Token): Signs {
  if (text.length > fullLength) return null;
  const signs: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(text[at]!);
    if (sign < 0) return null;
    signs.push(sign);
  }
  return signs;
}

/** @returns the code that begins with this word, the longer one where there are two */
function wholeAt(tokens: readonly Token[], signs: readonly Signs[], at: number, round: CodeRound) {
  let best = null;
  const joined: number[] = [];
  for (let next = at; next < tokens.length; next += 1) {
    const last = tokens[next]!;
    const more = signs[next];
    if ((next > at && last.gap === 'hard') || !more || joined.length + more.length > fullLength) break;
    joined.push(...more);
    if ((joined.length !== quickLength && joined.length !== fullLength) || !isWhole(joined)) continue;
    const read = readWhole(joined, round);
    if (read.kind === 'ok') best = { last, next: next + 1, read, code: written(joined) };
  }
  return best;
}

/** What a link says after its code. */
function nameAfter(text: string, end: number): string | undefined {
  const by = /^&by=([^\s&#"'<>)\]]{1,400})/.exec(text.slice(end, end + 420))?.[1];
  if (by === undefined) return undefined;
  try {
    return decodeURIComponent(by.replaceAll('+', ' ')).trim().slice(0, 80) || undefined;
  } catch {
    return undefined;
  }
}
