/** What is left of a text in a file that cannot hold every character. */

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** What neither XML 1.0 (2.2, Char) nor RFC 5545 (3.1, CONTROL) lets stand: controls but the tab, noncharacters, halves of pairs. */
const forbidden = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
/** Stands where something else was typed. */
const stand = '\ufffd';

/**
 * @param lost takes in each character, as typed, that no file can hold; one "\ufffd" stands for it
 * @returns the text with every end of a line as "\n"
 */
export function legible(text: string, lost?: Set<string>): string {
  return text.replace(lineEnds, '\n').replace(forbidden, (character) => {
    lost?.add(character);
    return stand;
  });
}

/** @returns the lines of the text, made legible, without their ends; one empty line for an empty text */
export function linesOf(text: string, lost?: Set<string>): string[] {
  return legible(text, lost).split('\n');
}
