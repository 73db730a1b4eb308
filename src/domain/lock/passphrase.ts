/** What of a passphrase counts. */

/** A shorter one is refused, in signs as people count them: it would be guessed at once (our judgement). */
export const shortestPassphrase = 8;

/** @returns the same text however its letters were typed: "e" with an accent after it is the letter with the accent (NFKC) */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

export const isTooShort = (passphrase: string): boolean => [...normalised(passphrase)].length < shortestPassphrase;
