/** Handbook 2.3: more than halving a rate, or over 30 points of a net score, in under a year. It asks; it does not judge. */
import { daysBetween, isPlainDate } from '../../calendar/dates';
import { metricOfChange } from '../reading/metric-in';
import { datesIn } from '../text/dates';
import { findAll } from '../text/pattern';
import { deadlinesIn } from '../reading/deadlines';
import { changesIn } from '../reading/changes';
import { on, type Rule, type RuleInput } from './rule';

/** Days from where things stand to the deadline; null when either is unknown. */
function daysThere({ wording, parts, context: { startOn, words } }: RuleInput): number | null {
  const ends = [...deadlinesIn(wording, words), ...datesIn(`by ${parts['by'] ?? ''}`)];
  const endsOn = ends.find((date) => date.endsOn !== null)?.endsOn ?? null;
  const measured = datesIn(`in ${parts['baselineOn'] ?? ''}`).find((date) => date.endsOn !== null)?.endsOn ?? null;
  const from = startOn ?? measured;
  if (endsOn === null || from === null || !isPlainDate(endsOn) || !isPlainDate(from)) return null;
  return daysBetween(from, endsOn);
}

export const implausibleJump: Rule = {
  id: 'implausible-jump',
  severity: 'hint',
  kinds: ['success'],
  check: (input) => {
    const { wording, context } = input;
    const days = daysThere(input);
    if (days === null || days < 0 || days >= 365) return [];
    return changesIn(wording, context.words).flatMap((change) => {
      const { sentence, baseline, target } = change;
      const span = { from: Math.min(baseline.from, target.from), to: Math.max(baseline.to, target.to) };
      const lead = wording.slice(sentence.from, span.from);
      const metric = metricOfChange(wording, change, input.parts, context)?.metric ?? null;
      const isNet = metric?.noise === 'net-score' || findAll(lead, context.words.netScores).length > 0;
      if (isNet) return target.value - baseline.value > 30 ? [on(wording, span, { about: 'net-score' })] : [];
      const isRate = baseline.unit === 'percent' && target.unit === 'percent';
      return isRate && target.value < baseline.value / 2 ? [on(wording, span, { about: 'rate' })] : [];
    });
  },
};
