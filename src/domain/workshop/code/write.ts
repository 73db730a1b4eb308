/**
 * The code by which an answer comes back: 28 signs, 16 in the quick way, made for reading aloud, typing and pasting.
 *
 * It finds slips, and it is no signature. Whoever has the invitation can make a code that is right, for any answers, and can
 * read what any code of the round says: neither a secret nor a person is in it. One or two wrong signs, and any two that
 * changed places, are always found (parity.ts); anything else gets past about once in 16 million times (1,024 x 16,384).
 * A code of another round is taken once in 16,384 times (key.ts).
 */
import { numberOf, saidBits, signCount, type Said } from './body';
import { codeOrder } from './editions';
import { keyBits, keyOf, streamOf } from './key';
import { withParity } from './parity';
import { written } from './signs';

export interface CodeInput extends Said {
  /** Id of the round. */
  round: string;
  /** Id of the edition. */
  edition: string;
  /** The short code, which holds the practices of the quick way only: see fitsQuickCode. Answers to others are left out. */
  isQuick: boolean;
}

/** @returns groups of four signs. Throws for an edition, a tag, a function or an answer that no code can carry */
export function writeCode(input: CodeInput): string {
  const { round, edition, isQuick } = input;
  const order = codeOrder(edition);
  if (!order) throw new Error(`No code carries the edition ${edition}`);
  const said = numberOf(input, order, isQuick);
  const bits = saidBits(order, isQuick);
  const key = keyOf(round, edition, said.toString(32));
  const head = BigInt((order.number << keyBits) | key);
  const number = (head << BigInt(bits)) | (said ^ streamOf(key, round, bits));
  const length = signCount(order, isQuick);
  const body = Array.from({ length }, (_, place) => Number((number >> BigInt(5 * (length - 1 - place))) & 31n));
  return written(withParity(body));
}
