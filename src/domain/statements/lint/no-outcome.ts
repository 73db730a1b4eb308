/**
 * Handbook 2.3: nothing the customer gets done. The part that was filled decides; otherwise this can only hint. Settled
 * once: an outcome is what a customer can do, knows, or is spared, and what customers themselves are said to do ("guests
 * find", "helping people learn"); being given a product or a service is none.
 */
import { quick } from '../text/letters';
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { brandWordsOf } from '../reading/brand-words';
import { customersIn } from '../reading/customers-in';
import { absent, type Rule } from './rule';

/** The word behind a customer in the plural, or behind "each" and one of them, past an adverb. */
const next =
  /^\s+(?:(?:always|never|also|only|still|then|each|all|both|just|already)\s+)?(?<word>\p{Ll}+)(?=[\s,.;:!?]|$)/u;
const passive =
  /^\s+(?:is|are)\s+(?:\p{L}+ly\s+)?(?:\p{L}+ed|told|heard|known|seen|kept|given|met|paid|led|left|sure|never|ever|in|out|back|home)(?!\p{L})/u;
const plural =
  /(?:[^s]s|people|children|women|men|kids|everyone|anyone|someone|everybody|anybody|nobody|no.one|whoever|you|folk)$/iu;
/** What a customer who is the subject does or is spared: "People who wait sit somewhere quiet", "Nobody eats alone". */
const subject = /(?:^|[.!?:;]\s+)(?:(?:every|each|any|no|a|an|the|our)\s+)?(?:\p{L}+\s+)?$/iu;
const clause = /^\s+(?:who|whose|that)\s+(?:\S+\s+){3,}\S/u;
/** "The places where our customers live and work" say where, not what they get done. */
const place = /\bwhere\s+(?:we\s+and\s+)?(?:\p{L}+\s+)?$/iu;
const dwells = /^\s+(?:live|work|operate|do business)(?!\p{L})/iu;
/** "Courses for students built on trust": a participle of something else. */
const made = quick(
  /^\s+(?:\p{L}+ed|built|made|drawn|grown|set|held|run|led|taught|won)\s+(?:on|upon|in|by|with|through|around|from|out|for)(?!\p{L})/iu,
);
/** "You have the right to expect good services": a promise of standards. */
const promised =
  /^\s+(?:(?:have|has)\s+(?:the|a|every)\s+right\s+to|(?:can|may|should)(?:\s+reasonably|\s+rightly)?)\s+expect(?!\p{L})/iu;
const spared = /^(?:nobody|no.one|none)$/iu;
const single = /(?:^|\s)(?:each|every|no|any|a|the|one)\s+(?:\p{L}+\s+)?$/iu;

export const noOutcome: Rule = {
  id: 'no-outcome',
  severity: 'hint',
  kinds: ['mission'],
  check: (input) => {
    const { wording, parts, context } = input;
    const { words } = context;
    const part = parts['done']?.trim() ?? '';
    const acts = () =>
      customersIn(input).some(({ from, to }) => {
        const noun = wording.slice(from, to);
        if (/^your/iu.test(noun)) return false;
        const isPlural = plural.test(noun);
        if (!isPlural && !single.test(wording.slice(0, from))) return false;
        const rest = wording.slice(to);
        const leads = subject.test(wording.slice(0, from));
        if (leads && (clause.test(rest) || (spared.test(noun) && !/^\s+should\b/u.test(rest)))) return true;
        if (passive.test(rest)) return true;
        if (promised.test(rest)) return false;
        if (made.test(rest) && !leads) return false;
        if (dwells.test(rest) && place.test(wording.slice(0, from))) return false;
        const verb = next.exec(rest)?.groups?.['word'];
        if (verb === undefined || words.noVerbs.includes(verb)) return false;
        if (/(?:ing|ly)$/u.test(verb)) return false;
        return isPlural ? !/[^s]s$/u.test(verb) || /one$|body$|whoever/iu.test(noun) : /[^s]s$|sses$/u.test(verb);
      });
    const said =
      keepsPart(wording, part, words.stopWords) ||
      findAll(wording, words.outcomeWords, words.outcomeExceptions).length > 0 ||
      findAll(wording, words.outcomeVerbs, words.outcomeVerbExceptions).length > 0 ||
      findAll(wording, brandWordsOf(context.foundation)).length > 0 ||
      acts();
    return said ? [] : [absent({ part })];
  },
};
