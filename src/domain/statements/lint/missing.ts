/** What rules about absent things share: the part that was filled counts before any word list. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import type { Finding } from '../finding';
import { absent, type RuleInput } from './rule';

/** A finding when the wording neither keeps the part nor has one of the words; it names the part that was filled and is not said. */
export function missing(
  { wording, parts, context: { words } }: RuleInput,
  part: string,
  said: readonly string[],
  exceptions: readonly string[] = [],
): Pick<Finding, 'at' | 'values'>[] {
  const filled = parts[part]?.trim() ?? '';
  if (filled !== '') return keepsPart(wording, filled, words.stopWords) ? [] : [absent({ part: filled })];
  return findAll(wording, said, exceptions).length > 0 ? [] : [absent({ part: '' })];
}
