/** Handbook 2.3: no link between the figure and what customers live through. The part that was filled counts before any word. */
import { findAll } from '../text/pattern';
import { missing } from './missing';
import type { Rule } from './rule';

/** "by answering", "as each viewing is told", "since claims are paid": no word list holds the verbs. */
const gives = /\b[Bb]y\s+(?:\p{L}+ly\s+|better\s+|not\s+)?(?!\p{Lu})\p{L}{2,}ing\b/gu;
const clause =
  /[,;–—]\s*(?:as|since)\s+(?!(?:of|at|well|soon|many|much|measured|against|long|far|part|our|a|an|per|to|in|reported|of)\b)(?!(?:the\s+)?(?:\p{Lu}\p{Ll}+\s+)?(?:20|19)\d\d)\p{L}|[,;–—]\s*so\s+\p{L}|(?:^|[.!?]\s+)(?:As|Since)\s+(?!of\b|at\b|a\b|an\b)(?!.{0,14}\d{4})\p{L}/u;

export const noLink: Rule = {
  id: 'no-link',
  severity: 'should',
  kinds: ['success'],
  check: (input) => {
    const { wording, context } = input;
    const found = missing(input, 'cause', context.words.links);
    if (found.length === 0 || found[0]!.values['part']) return found;
    const says = Array.from(wording.matchAll(gives)).some(
      ([phrase]) => findAll(phrase, context.words.linkExceptions).length === 0,
    );
    return says || clause.test(wording) ? [] : found;
  },
};
