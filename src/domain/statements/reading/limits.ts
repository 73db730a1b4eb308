/** What must only not get worse, left out: it is neither a goal nor what success is measured by. */

/** ", while costs stay flat", ". Guardrail: cost per visit", ", and costs do not rise": what only must not get worse is no goal. */
const limit =
  /(?:,\s*(?:and\s+)?|\s)(?:while|whilst|without|provided(?: that)?|as long as)\s[^.;,]*|,\s(?:and\s|but\s)?[^.;,\d]{2,30}\sno\s(?:lower|less|worse|higher|more)\sthan\s[^.;,]*|,\s(?:and\s|but\s)?[^.;,\d]{2,40}\s(?:do|does|may|must|shall|will)\snot\s(?:rise|grow|go up|increase|exceed)[^.;]*|[.;]\s+guardrails?\s*:[^.;]*/giu;
const isHeld =
  /\b(?:stays?|staying|remains?|remaining|holds?|holding|held|kept|maintains?|maintaining|keeping|flat|unchanged|frozen|not|no|never|capped|same|without|higher|extra|guardrails?)\b/iu;

/** The same text, as long as before, with blanks for its limits. */
export function withoutLimits(wording: string): string {
  return wording.replace(limit, (piece: string, at: number) => {
    const isBehindFigure = /\d[^.;]*$/u.test(wording.slice(Math.max(0, at - 120), at));
    const isLimit = isBehindFigure && isHeld.test(piece) && !/\bfrom\b.*\bto\b/isu.test(piece);
    return isLimit ? ' '.repeat(piece.length) : piece;
  });
}
