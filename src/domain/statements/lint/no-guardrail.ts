/** Handbook 2.3: nothing is said of what must not get worse. The part that was filled counts before any word. */
import { missing } from './missing';
import type { Rule } from './rule';

export const noGuardrail: Rule = {
  id: 'no-guardrail',
  severity: 'hint',
  kinds: ['success'],
  check: (input) => missing(input, 'guardrail', input.context.words.guardrails),
};
