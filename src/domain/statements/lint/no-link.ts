/** Handbook 2.3: no link between the figure and what customers live through. The part that was filled counts before any word. */
import { quick } from '../text/letters';
import { findAll } from '../text/pattern';
import { amountsIn } from '../reading/figures';
import { missing } from './missing';
import type { Rule } from './rule';

/** "by answering", "as each viewing is told", "since claims are paid": no word list holds the verbs. */
const gives = /\b[Bb]y\s+(?:\p{L}+ly\s+|better\s+|not\s+)?(?!\p{Lu})\p{L}{2,}ing\b/gu;
const clause =
  /[,;–—]\s*(?:as|since)\s+(?!(?:of|at|well|soon|many|much|measured|against|long|far|part|our|a|an|per|to|in|reported|of)\b)(?!(?:the\s+)?(?:\p{Lu}\p{Ll}+\s+)?(?:20|19)\d\d)\p{L}|[,;–—]\s*so\s+\p{L}|(?:^|[.!?]\s+)(?:As|Since)\s+(?!of\b|at\b|a\b|an\b)(?!.{0,14}\d{4})\p{L}/u;

/** "Why: evening opening", "the way there: bills on one page". */
const label =
  /(?<!\p{L})(?:why|how|reason|link|cause|lever|means|path|driver|way|what (?:will |does |will do |drives )?(?:do |does )?it|what changes|way there)\s*:/iu;
/** "We rewrite the bill so churn falls", "that way more renew", "with bills on one page, churn falls". */
const turn =
  /(?<=\p{L}\s)so\s+(?!far\b|much\b|many\b|long\b|on\b|as\b)\p{L}|\b(?:that|this) (?:way|is (?:why|how))\b|\b[Ff]or (?:that|this)\b|\bgiven that\b|\bmakes? the difference\b|(?:^|[.!?]\s+)With\s+(?!no\b|zero\b)[^.;,\d]{4,50},\s/u;
/** Behind the goal: "when a person rings back", "once bills fit one page", "as they are asked". */
const after =
  /\b(?:when|once(?! an?\b| per\b| every\b)|if|as(?! (?:of|at|well|soon|many|much|measured|against|long|far|part|an?|per|to|in|reported|before|now|today|ever|usual|is)\b)|since(?! of\b))\s+(?!(?:the\s+)?(?:start|beginning|spring|summer|autumn|winter|launch|last)\b)(?!(?:they|it|we) (?:are|is|was|were|do|does|have)\s*(?:[.;,)]|$))\p{Ll}/u;

/** "Through weekly coaching in small groups": a means, no channel and no stretch of time. */
const means = quick(
  /\bthrough\s+(?!(?:the|this|next|all|each|every|to|both|early|late|mid)\b|(?:Q|H|FY|20|19)\d)(?:(?!\p{Lu})[\p{L}’'-]+\s+(?:and\s+)?){0,3}(?!\p{Lu}|(?:\p{L}*(?:channels?|partners?|websites?|sites?|stores?|shops?|branches|agents?|brokers?|resellers?|doors?|portals?|apps?|phones?|lines?|kiosks?|platforms?|mail|email|media|post|spring|evening|morning))(?!\p{L}))(?:\p{L}{3,}(?:ing|ion|ions|ment|ments|s|ance|ence|ship|care|support|access|help|advice))(?!\p{L})/u,
);

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
    const goal = amountsIn(wording, context.words).find(({ role }) => role === 'target' || role === 'change');
    const behind = goal ? wording.slice(goal.to) : '';
    const isGiven = after.test(behind) || means.test(behind);
    return says || isGiven || [clause, label, turn].some((each) => each.test(wording)) ? [] : found;
  },
};
