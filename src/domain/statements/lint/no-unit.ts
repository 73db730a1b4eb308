/**
 * Handbook 2.3: a bare number, or a change of nothing. A number of things that are counted ("complaints fall from 300 to
 * 200"), a score and a rate per thousand have their unit in the sentence; "churn falls from 18 to 16" has none.
 */
import { metricOfChange } from '../reading/metric-in';
import { findAll } from '../text/pattern';
import { changesIn } from '../reading/changes';
import { sampleIn } from '../reading/sample';
import { on, type LintWords, type Rule } from './rule';

/** What stands in brackets with the size of a sample says nothing of the unit: "18 (out of 640 answers) to 16". */
const withoutSamples = (sentence: string, words: LintWords) =>
  sentence.replace(/\([^()]*\)/gu, (aside) => (sampleIn(aside, words) ? '' : aside));

export const noUnit: Rule = {
  id: 'no-unit',
  severity: 'should',
  kinds: ['success'],
  check: ({ wording, parts, context }) => {
    const { words } = context;
    const bare = changesIn(wording, words).flatMap((change) => {
      if (change.baseline.unit !== '' || change.target.unit !== '') return [];
      const { from, to } = change.sentence;
      const sentence = withoutSamples(wording.slice(from, to), words);
      const first = Math.min(change.baseline.from, change.target.from);
      if (
        findAll(sentence, words.scores).length > 0 ||
        /\b(?:per|in every|for every|out of|index)\b/iu.test(sentence)
      ) {
        return [];
      }
      const metric = metricOfChange(wording, change, parts, context);
      const isShare = metric?.metric?.unit === 'percent' && !/\b(?:number|count)s? of\b/iu.test(sentence);
      // "Renewals" and "customers lost" are counted, "retention" is not.
      const isCounted =
        metric !== null && !/rate|share|retention/iu.test(metric.name) && /[^s]s(?:\s|$)/iu.test(metric.name);
      return isShare && !isCounted
        ? [on(wording, { from: first, to: Math.max(change.baseline.to, change.target.to) })]
        : [];
    });
    const nothing = findAll(wording, words.changesOfNothing).map((span) => on(wording, span));
    return [...bare, ...nothing];
  },
};
