/** Handbook 2.3: a score (NPS, CSAT, CES) is the only goal. */
import { findAll } from '../text/pattern';
import { saysBusinessGoal } from './no-business-goal';
import { on, type Rule } from './rule';

export const onlyScore: Rule = {
  id: 'only-score',
  severity: 'must',
  kinds: ['success'],
  check: (input) => {
    const score = findAll(input.wording, input.context.words.scores)[0];
    return score && !saysBusinessGoal(input) ? [on(input.wording, score)] : [];
  },
};
