/** Handbook 2.3: a score (NPS, CSAT, CES) is the only goal. */
import { saysBusinessGoal } from './no-business-goal';
import { on, type Rule } from './rule';
import { scoreIn } from '../reading/score-in';

export const onlyScore: Rule = {
  id: 'only-score',
  severity: 'must',
  kinds: ['success'],
  check: (input) => {
    const score = scoreIn(input);
    return score && !saysBusinessGoal(input) ? [on(input.wording, score)] : [];
  },
};
