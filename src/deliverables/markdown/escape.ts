/** Typed text as Markdown that shows exactly that text: CommonMark 0.31 with the tables and bare links of GitHub's dialect. */

/** What opens something wherever it stands; any sign may have a backslash before it (CommonMark 2.4). */
const signs = /[\\`*_[\]<>&|~$@]/g;
/** What would be a link without a sign of its own. */
const links = /:(?=\/\/)|(?<=www)\./gi;
/** What opens something at the start of a line: a heading, a list, a rule, the row under a table's head. */
const opener = /^(?:[-+=:#]|\d{1,9}(?=[.)](?:\s|$)))/;
/** Hashes after a space end a heading. */
const hash = /(?<=\s)#/g;

const asEntity = (spaces: string) => [...spaces].map((space) => `&#${space.codePointAt(0)};`).join('');

/** @param line without line ends @returns the same with white space at its ends written so that it is neither cut off nor taken for code */
export function escaped(line: string): string {
  const plain = line.trim();
  const from = line.indexOf(plain);
  return asEntity(line.slice(0, from)) + escapedStart(plain) + asEntity(line.slice(from + plain.length));
}

/** @param text without white space at its ends, at the start of a line */
function escapedStart(text: string): string {
  return escapedWithin(text).replace(opener, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));
}

/** @param text that stands after something else on its line */
export function escapedWithin(text: string): string {
  return text.replace(signs, '\\$&').replace(links, '\\$&').replace(hash, '\\$&');
}
