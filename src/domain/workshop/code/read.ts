/** What a code says, and which slip there is in one that says nothing. */
import { saidBits, saidBy, type Said } from './body';
import { codeOrder } from './editions';
import { keyBits, keyOf, streamOf } from './key';
import { power, times } from './gf32';
import { isWhole, syndromes } from './parity';
import { alphabet, fullLength, lettersOf, quickLength, signOf, written } from './signs';

/** The round a code is read for. */
export interface CodeRound {
  id: string;
  edition: string;
}

export interface CodeError {
  kind: 'error';
  /**
   * length: neither 28 nor 16 signs. letter: a letter that no code has, at `place`. mistyped: the signs do not fit together.
   * otherEdition, otherRound: a whole code, of another questionnaire or of another round.
   */
  error: 'letter' | 'length' | 'mistyped' | 'otherEdition' | 'otherRound';
  /** Of the letter, from 1, spaces and dashes not counted. */
  place?: number;
  /** The one code of this round that a single wrong sign, or two neighbours that changed places, explains. Ask; it may be another. */
  meant?: string;
}

export type ReadCode = ({ kind: 'ok' } & Said) | CodeError;

/**
 * Reads a code that stands alone. Case, spaces, line breaks and dashes do not matter; nothing else is guessed.
 * Never throws, whatever the text is.
 */
export function readCode(text: string, round: CodeRound): ReadCode {
  // No longer than a code with a space after every sign: what is made to do harm is not walked through.
  const letters = lettersOf(text.slice(0, 1_000));
  if (letters.length !== fullLength && letters.length !== quickLength) return { kind: 'error', error: 'length' };
  const signs = letters.map(signOf);
  const place = signs.indexOf(-1);
  if (place >= 0) {
    const others = signs.lastIndexOf(-1) === place ? atPlace(signs, place) : [];
    return { kind: 'error', error: 'letter', place: place + 1, ...meantBy(others, round) };
  }
  if (!isWhole(signs)) return { kind: 'error', error: 'mistyped', ...meantBy(slipsOf(signs), round) };
  return readWhole(signs, round);
}

/** @param signs that fit together */
export function readWhole(signs: readonly number[], round: CodeRound): ReadCode {
  const order = codeOrder(round.edition);
  if (!order) return { kind: 'error', error: 'otherEdition' };
  const isQuick = signs.length === quickLength;
  const number = signs.slice(0, -2).reduce((sum, sign) => (sum << 5n) | BigInt(sign), 0n);
  const bits = saidBits(order, isQuick);
  const head = Number(number >> BigInt(bits));
  if (head >>> keyBits !== order.number) return { kind: 'error', error: 'otherEdition' };
  const key = head & ((1 << keyBits) - 1);
  const said = (number & ((1n << BigInt(bits)) - 1n)) ^ streamOf(key, round.id, bits);
  const read = saidBy(said, order, isQuick);
  if (!read || keyOf(round.id, round.edition, said.toString(32)) !== key) return { kind: 'error', error: 'otherRound' };
  return { kind: 'ok', ...read };
}

/** @returns `meant` when exactly one of these is a code of the round */
function meantBy(candidates: Iterable<readonly number[]>, round: CodeRound): { meant?: string } {
  const right = new Set<string>();
  for (const signs of candidates) {
    if (isWhole(signs) && readWhole(signs, round).kind === 'ok') right.add(written(signs));
  }
  const [only] = right;
  return right.size === 1 && only !== undefined ? { meant: only } : {};
}

/** Every whole code that one wrong sign, or a change of two neighbours, would have turned into this one. */
function* slipsOf(signs: readonly number[]): Generator<readonly number[]> {
  const [sum, placed] = syndromes(signs);
  for (let place = 0; place < signs.length; place += 1) {
    const sign = signs[place]!;
    const next = signs[place + 1];
    if (sum !== 0 && times(sum, power(place)) === placed) yield signs.with(place, sign ^ sum);
    if (sum !== 0 || next === undefined) continue;
    if (times(sign ^ next, power(place) ^ power(place + 1)) === placed)
      yield signs.with(place, next).with(place + 1, sign);
  }
}

function* atPlace(signs: readonly number[], place: number): Generator<readonly number[]> {
  for (let sign = 0; sign < alphabet.length; sign += 1) yield signs.with(place, sign);
}
