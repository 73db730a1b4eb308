/** Handbook 2.3: nothing is said of what must not get worse. The part that was filled counts before any word. */
import { findAll } from '../text/pattern';
import { missing } from './missing';
import type { Rule } from './rule';

/** What follows a stop, a semicolon or a comma, as far as the next. */
const pieces = /(?<=[;.,–—]\s+(?:and\s+|but\s+|with\s+)?)(?!(?:because|so|as|since|and|but|with)\b)[^;.,–—]+/giu;

export const noGuardrail: Rule = {
  id: 'no-guardrail',
  severity: 'hint',
  kinds: ['success'],
  check: (input) => {
    const { wording, context } = input;
    const found = missing(input, 'guardrail', context.words.guardrails);
    if (found.length === 0 || found[0]!.values['part']) return found;
    const { guardrailSigns, causeMarkers } = context.words;
    const says = Array.from(wording.matchAll(pieces)).some(
      ([piece]) => findAll(piece, guardrailSigns).length > 0 && findAll(piece, causeMarkers).length === 0,
    );
    return says ? [] : found;
  },
};
