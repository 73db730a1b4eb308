/**
 * Whether a text can be given to the reader of workbooks: it takes a minute and more for some texts that are no XML, such as a
 * megabyte of "<". Time grows with the length of the text, not faster.
 */

/** No tag of a workbook comes near. */
const longestTag = 100_000;
/** Tags within tags; a sheet has eight. */
const deepest = 100;

/** @returns false where a tag does not end, begins inside another or lies too deep, or there is a declaration: workbooks have none (ECMA-376-2, 8.2.5) */
export function isSoundXml(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const isComment = text.startsWith('<!--', at);
    const isPlain = isComment || text.startsWith('<![CDATA[', at);
    const end = isPlain ? text.indexOf(isComment ? '-->' : ']]>', at + 4) : endOfTag(text, at);
    if (end === -1) return false;
    const second = text[at + 1];
    if (second === '/') depth -= 1;
    else if (!isPlain && second !== '?' && text[end - 1] !== '/') depth += 1;
    if (depth > deepest) return false;
    at = end;
  }
  return true;
}

/** @returns the place of its ">", or -1 */
function endOfTag(text: string, from: number): number {
  if (text[from + 1] === '!') return -1;
  for (let at = from + 1; at < from + longestTag; at += 1) {
    const sign = text[at];
    if (sign === '>') return at;
    if (sign === '<' || sign === undefined) return -1;
    if (sign === '"' || sign === "'") at = text.indexOf(sign, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}
