/** Handbook 2.3: nothing is said of what must not get worse. The part that was filled counts before any word. */
import { findAll, type Span } from '../text/pattern';
import { behavioursIn } from '../reading/behaviour';
import { amountsIn } from '../reading/figures';
import { missing } from './missing';
import type { LintWords, Rule } from './rule';

/** What follows a stop, a semicolon or a comma, as far as the next. */
const pieces = /(?<=[;.,–—]\s+(?:and\s+|but\s+|with\s+)?)(?!(?:because|so|as|since|and|but|with)\b)[^;.,–—]+/giu;

/** "Callers without a reply", "tenants stay at the home": what is measured, no limit. */
function isOfMeasure(text: string, span: Span, words: LintWords): boolean {
  const goal = amountsIn(text, words).find(({ role }) => role === 'baseline' || role === 'target' || role === 'change');
  const isBefore = goal !== undefined && span.from < goal.from && !/(?:^|[.;]\s+)$/u.test(text.slice(0, span.from));
  const isWithout = isBefore && /^without/iu.test(text.slice(span.from, span.to));
  return isWithout || behavioursIn(text, words).some(({ from, to }) => from < span.to && span.from < to);
}

/** "Cost per call flat", "opening hours as they are", "limit: 5 %". */
const asNow =
  /\b(?:flat|frozen|untouched|level(?!\p{L})|as (?:they|it) (?:are|is|was|were)(?=\s*(?:[.;,)]|$))|at (?:today|the present|the current)(?:['’]s)?\s|with the same\s|not allowed to|keeps? (?:its|their|his|her|the same)|may (?:not|no)|still (?:reach|get|have|see|find))|(?<!\p{L})(?:limits?|ceiling|floor|cap|guardrail|not at any price)\s*:/iu;

export const noGuardrail: Rule = {
  id: 'no-guardrail',
  severity: 'hint',
  kinds: ['success'],
  check: (input) => {
    const { wording, context } = input;
    const { words } = context;
    const found = missing(input, 'guardrail', []);
    if (found.length === 0 || found[0]!.values['part']) return found;
    if (findAll(wording, words.guardrails).some((span) => !isOfMeasure(wording, span, words))) return [];
    const last = amountsIn(wording, words).findLast(({ role }) => role === 'target' || role === 'change');
    if (asNow.test(wording.slice(last?.to ?? 0))) return [];
    const { guardrailSigns, causeMarkers, links } = words;
    const says = Array.from(wording.matchAll(pieces)).some(
      ([piece]) =>
        findAll(piece, guardrailSigns).length > 0 &&
        !/^not \d/u.test(piece) &&
        findAll(piece, causeMarkers).length === 0 &&
        findAll(piece, links).length === 0,
    );
    return says ? [] : found;
  },
};
