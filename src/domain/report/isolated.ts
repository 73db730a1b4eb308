/** Names inside sentences that go the other way. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * @param name as typed, to be put into a sentence of the report
 * @returns a name written from right to left between the signs that keep it together (U+2068 and U+2069): without them a number
 *   after it in the sentence is drawn as part of it, and two such names change places. Any other name as it is
 */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);
