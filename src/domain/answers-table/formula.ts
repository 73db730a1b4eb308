/**
 * A text that a spreadsheet would take for a formula, made harmless and brought back.
 * OWASP, "CSV Injection": an apostrophe in front of what begins with = + - @ tab or line break; the full-width signs
 * count as well, and so does what hides behind spaces or quotation marks. The apostrophe is one that can be told apart:
 * what began with apostrophes and a sign gets one more, so that taking one off always gives the text as it was typed.
 */
const formula = /^(?:[\s\p{Cf}'"]*[=+\-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20\u2212]|'*[\t\r\n])/u;

/** @returns the text itself where nothing would run it */
export function defused(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** @returns the text that was defused; any other text as it is */
export function undefused(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
