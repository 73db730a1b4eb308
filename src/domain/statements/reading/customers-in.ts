/**
 * Every place where a wording names its customers: the organisation's own word, then the list, then any English noun
 * for people who do something ("islanders", "each skier") that is not known to be something else. Settled once:
 * - "Customer" as the first half of a compound counts before what customers do ("customer complaints") and not before
 *   what the company has ("customer service", "customer-centric"); a group of its own kind counts always
 *   ("patient complaints").
 * - Staff, shareholders, stakeholders and partners are no customers; people, families, communities, businesses and
 *   "you" are.
 */
import { findAll, type Span } from '../text/pattern';
import type { RuleInput } from '../lint/rule';
import { quick } from '../text/letters';

const own = new Map<string, readonly string[]>();
const mostKept = 50;

/** A word and its plural, as patterns; kept, because a list is compiled once. */
function formsOf(word: string): readonly string[] {
  let forms = own.get(word);
  if (!forms) {
    const clean = word
      .replace(/[/*<>.]/g, ' ')
      .trim()
      .replace(/\s+/g, ' ');
    forms = clean === '' ? [] : [clean, `${clean}s`, `${clean}es`, clean.replace(/s$/, ''), clean.replace(/y$/, 'ies')];
    if (own.size >= mostKept) own.clear();
    own.set(word, forms);
  }
  return forms;
}

/** "Customer-centric", "family-owned": an adjective, no customer. "Patient-led" still speaks of patients. */
const inAdjective = quick(
  /^(?:customer|client|consumer|user|people|community|member|business|family|owner|public)[-\u2010\u2011]\p{L}$/iu,
);

/** Nouns for people by their ending: in the plural, or in the singular after "every", "each", "no" or "any". "Our" brewers are staff. */
const doers = quick(
  /(?<![\p{L}\p{N}'’-])(?<!\b(?:our|skilled|expert|qualified|experienced|trained|dedicated|talented|friendly)\s)(?:(?<=(?:every|each|no|any|(?:when|if|that|where|until|before|whether) an?)\s)(?<one>\p{Ll}{3,}(?:er|or|ist))|(?<many>\p{L}{3,}(?:er|or|ist)s))(?![\p{L}\p{N}-])/giu,
);

/** "Parcels that arrive. People who care.": staff; "people who care for a parent" are customers. */
const staff = /^people who (?:really |truly |genuinely )?(?:care|deliver|listen)(?=\s*(?:[.,;!?]|$))/iu;

/** "A better future for all." */
const forAll = quick(/(?<!\p{L})(?:for|to) (?<all>all)(?=\s*(?:[.,;!?]|$))/giu);

function doersIn(text: string, notPeople: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(doers)) {
    const written = match[0];
    const singular = written.toLowerCase().replace(/s$/, '');
    if (notPeople.includes(singular)) continue;
    // A capital inside a sentence is a name.
    const inside = /[^.!?:\s\p{Pd}•][^\S\n]+$/u.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (inside && /^\p{Lu}/u.test(written) && !/^\p{Lu}+$/u.test(written)) continue;
    spans.push({ from: match.index, to: match.index + written.length });
  }
  return spans;
}

/** A group at the head of a sentence, or behind "among", that only "who" or "among" tells to be people. */
const groups = quick(
  /(?:(?<=^|[.!?:;\n]\s*|\b(?:fewer|more|all|most)\s)(?:\p{L}[\p{L}-]*\s+){0,2}(?<acting>\p{L}{3,}(?:s|men|women|folk))(?=\s+who(?:se|m)?\b)|\bamong(?:st)?\s+(?:\p{L}[\p{L}-]*\s+){0,2}?(?<meant>\p{L}{3,}s)(?!\p{L}))/giu,
);

/** A group that knows, feels, hears, chooses: what only people do tells a noun of no list to be people. "Our" beekeepers are staff. */
const minds = quick(
  /(?<=^|[.!?:;,\n]\s*|\b(?:when|so|that|because|where|if|until|before|and)\s)(?:(?:every|each|no|any)\s+(?:\p{L}[\p{L}-]*\s+)?(?<one>\p{L}{3,})(?=\s+(?:(?:always|never|also|still|only)\s+)?(?:knows|feels|hears|learns|asks|speaks|chooses|decides|understands|trusts|worries|wonders|complains|sleeps)(?!\p{L}))|(?!our\s)(?:\p{L}[\p{L}-]*\s+)?(?<many>\p{L}{2,}s)(?=\s+(?:(?:always|never|also|still|only)\s+)?(?:know|feel|hear|learn|ask|speak|choose|decide|understand|trust|worry|wonder|complain|sleep)(?!\p{L})))/giu,
);

function groupsIn(text: string, notPeople: readonly string[]): Span[] {
  return [...text.matchAll(groups), ...text.matchAll(minds)].flatMap(({ index, 0: found, groups: named }) => {
    const noun =
      Object.values(named ?? {})
        .find((name) => name !== undefined)
        ?.toLowerCase() ?? '';
    if (notPeople.includes(noun.replace(/s$/, ''))) return [];
    const to = index + found.length;
    return [{ from: to - noun.length, to }];
  });
}

const overlaps = (span: Span, others: readonly Span[]) =>
  others.some((other) => span.from < other.to && other.from < span.to);

/** In order, none overlapping another; a word of the list inside the organisation's own counts once. */
export function customersIn({ wording, context: { words, customerWord } }: RuleInput): Span[] {
  const ownSpans = findAll(wording, formsOf(customerWord));
  const excepted = findAll(wording, words.customerExceptions);
  const listed = findAll(wording, words.customers).filter(
    (span) =>
      !overlaps(span, excepted) &&
      !overlaps(span, ownSpans) &&
      !staff.test(wording.slice(span.from)) &&
      !inAdjective.test(wording.slice(span.from, span.to + 2)),
  );
  const everybody = Array.from(wording.matchAll(forAll), ({ index, 0: { length } }) => ({
    from: index + length - 3,
    to: index + length,
  }));
  const known = [...ownSpans, ...listed, ...everybody];
  const other = [...doersIn(wording, words.notPeople), ...groupsIn(wording, words.notPeople)].filter(
    (span, place, all) => !overlaps(span, known) && !overlaps(span, excepted) && !overlaps(span, all.slice(0, place)),
  );
  return [...known, ...other].sort((a, b) => a.from - b.from);
}
