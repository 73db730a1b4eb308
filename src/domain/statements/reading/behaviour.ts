/**
 * What customers are said to do or to stop doing: "members who stay", "one in ten leaves", "guests never return". It is a
 * goal of the business told as finance will see it (handbook 2.2, part 3), and tells which way is better.
 */
import { keep } from '../text/keep';
import { endsWith, findAll, type Span } from '../text/pattern';
import type { LintWords } from '../lint/rule';
import { quick } from '../text/letters';

export interface Behaviour extends Span {
  /** Which way is better for a share or a number of those who do it; null where the verb alone does not tell. */
  better: 'up' | 'down' | null;
}

const negation = /\b(?:not|never|no longer|without|don['’]t|doesn['’]t|do not|does not|didn['’]t|won['’]t|nor)\s*$/iu;
const helper = quick(
  /\b(?:not|never|no longer|don['’]t|doesn['’]t|do|does|did|will|would|then|also|still|again|later|always|often|even|each|first|soon|only|want to|choose to|chose to|go on to|happily|actually|\p{L}{2,}ly)\s*$/iu,
);
/** Who does it: "who", "they", an amount of them, a plural, or somebody singled out. */
const subject = quick(
  /(?:\b(?:who|that|which|they|them|us|people|men|women|children|families|everyone|nobody|no one|anyone|somebody|one|half|most|many|more|fewer|third|quarter|fifth|tenth|all|each|and|or|but|[\p{L}’'-]{3,}s)|(?<!\d)\d{1,2} (?:in|of|out of) \d+|(?:in|of) (?:ten|five|four|three|six|eight|twelve|fifteen|twenty|a hundred)|%|per cent|percent|\))\s*$/iu,
);
const singled = quick(/\b(?:every|each|no|any|a|an|one|another|the)\s+(?:[\p{L}’'-]+\s+){0,2}$/iu);

/** "Claims paid", "trains cancelled": done to a thing, unless it is said who did it. */
const past = quick(/^\p{L}+(?:ed|left|paid|bought|took|taken|gave|chose|spent|brought|kept|sent)(?!\p{L})/iu);
const doer = /(?:\b(?:who|they|one|half|third|quarter)|\d|ten|%)\s*$/iu;
const unit = /\b(?:seconds|minutes|hours|days|weeks|months|years|points|times|calls|claims|bills|lines|services)\s*$/iu;

/** What stands before a verb, without helpers; and whether they turn the verb round. */
function before(text: string, from: number): { lead: string; isTurned: boolean } {
  let lead = text.slice(Math.max(0, from - 70), from);
  let isTurned = false;
  for (let step = 0; step < 4; step += 1) {
    if (negation.test(lead)) isTurned = !isTurned;
    const shorter = lead.replace(helper, '');
    if (shorter === lead) break;
    lead = shorter;
  }
  return { lead, isTurned };
}

/** "Never use it" is bad; "need not call" may be either. */
const turned = (better: Behaviour['better'], verb: string): Behaviour['better'] => {
  if (better) return opposite[better];
  return /^(?:call|ring|phone|contact|stop|switch|return|tell)/iu.test(verb) ? null : 'down';
};

const opposite = { up: 'down', down: 'up' } as const;

function read(text: string, words: LintWords): Behaviour[] {
  const found: Behaviour[] = [];
  const consider = (verbs: readonly string[], better: Behaviour['better']) => {
    for (const span of findAll(text, verbs, words.behaviourExceptions)) {
      const { lead, isTurned } = before(text, span.from);
      const verb = text.slice(span.from, span.to);
      const isSingular = /^\p{L}+s(?!\p{L})/u.test(verb);
      const isThing = unit.test(lead) || (past.test(verb) && !doer.test(lead));
      const acts =
        (subject.test(lead) && !isThing) ||
        endsWith(lead, words.customers) ||
        (isSingular && singled.test(lead)) ||
        (/\bto\s*$/iu.test(lead) && findAll(lead.slice(-50), words.customers).length > 0);
      const isTold = found.some((other) => other.from < span.to && span.from < other.to);
      if (acts && !isTold) found.push({ ...span, better: isTurned ? turned(better, verb) : better });
    }
  };
  consider(words.returning, 'up');
  consider(words.leaving, 'down');
  consider(words.acting, null);
  return found.sort((a, b) => a.from - b.from);
}

const readers = new WeakMap<LintWords, (text: string) => readonly Behaviour[]>();

/** Every verb in the text with customers, or anybody who is no thing, before it; in order. */
export function behavioursIn(text: string, words: LintWords): readonly Behaviour[] {
  let reader = readers.get(words);
  if (!reader) readers.set(words, (reader = keep((each) => read(each, words))));
  return reader(text);
}
