/** Handbook 2.3: no customer named. The user's own word and the part that was filled count before any list. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { absent, type Rule } from './rule';

const own = new Map<string, readonly string[]>();

/** A word and its plural, as patterns; kept, because a list is compiled once. */
function formsOf(word: string): readonly string[] {
  let forms = own.get(word);
  if (!forms) {
    const clean = word
      .replace(/[/*<>.]/g, ' ')
      .trim()
      .replace(/\s+/g, ' ');
    forms = clean === '' ? [] : [clean, `${clean}s`, `${clean}es`, clean.replace(/s$/, ''), clean.replace(/y$/, 'ies')];
    own.set(word, forms);
  }
  return forms;
}

export const noCustomer: Rule = {
  id: 'no-customer',
  severity: 'must',
  kinds: ['mission', 'success'],
  check: ({ kind, wording, parts, context }) => {
    const part = kind === 'mission' ? parts['who'] : parts['group'];
    const named =
      findAll(wording, formsOf(context.customerWord)).length > 0 ||
      keepsPart(wording, part, context.words.stopWords) ||
      findAll(wording, context.words.customers, context.words.customerExceptions).length > 0;
    return named ? [] : [absent({ part: part?.trim() ?? '' })];
  },
};
