/** Every place where a wording names its customers: the organisation's own word, then the list. */
import { findAll, type Span } from '../text/pattern';
import type { RuleInput } from './rule';

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

/** In order, none overlapping another; a word of the list inside the organisation's own counts once. */
export function customersIn({ wording, context: { words, customerWord } }: RuleInput): Span[] {
  const ownSpans = findAll(wording, formsOf(customerWord));
  const listed = findAll(wording, words.customers, words.customerExceptions).filter(
    (span) => !ownSpans.some((other) => span.from < other.to && other.from < span.to),
  );
  return [...ownSpans, ...listed].sort((a, b) => a.from - b.from);
}
