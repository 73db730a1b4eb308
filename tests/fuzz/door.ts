/** What the runner asks of a door. */
import type { Random } from './random';

/** A text, the bytes of a file, or a value that came out of storage or a message. */
export type Input = unknown;

export type Outcome =
  | { kind: 'taken' }
  /** says: the sentence the page shows for it, and for what is passed over in silence why that is right */
  | { kind: 'refused'; says: string | undefined };

export interface Door {
  /** Begins with what is right and spoils it. */
  structured: (random: Random) => Input;
  /** Anything. */
  unstructured: (random: Random) => Input;
  /**
   * Brings the input to the door as the page does.
   * @throws {Error} for anything that breaks a law: the runner takes every error for a fault
   */
  knock: (input: Input) => Outcome | Promise<Outcome>;
  /**
   * Looked at after the time was taken: what must hold of something that came in.
   * @throws {Error}
   */
  after?: () => void | Promise<void>;
}

export const taken: Outcome = { kind: 'taken' };
export const refused = (says: string | undefined): Outcome => ({ kind: 'refused', says });

/** A law that did not hold. */
export class Fault extends Error {}

export function must(holds: boolean, law: string): asserts holds {
  if (!holds) throw new Fault(law);
}
