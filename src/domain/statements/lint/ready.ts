/** Makes the checks ready before somebody types, so that no keystroke waits for what could be done earlier. */
import { peopleIn } from '../reading/people';
import { customersIn } from '../reading/customers-in';
import { behavioursIn } from '../reading/behaviour';
import { figuresIn } from '../reading/figures';
import { deadlinesIn } from '../reading/deadlines';
import { metricIn } from '../reading/metric-in';
import { datesIn } from '../text/dates';
import { findAll } from '../text/pattern';
import { quantitiesIn } from '../text/quantities';
import type { StatementKind } from '../finding';
import { lintInSteps } from './index';
import type { LintContext, RuleInput } from './rule';

/** What takes longest at first, by itself, so that each is a step of its own. */
const readings: readonly ((input: RuleInput) => unknown)[] = [
  ({ wording }) => datesIn(wording),
  ({ wording }) => quantitiesIn(wording),
  ({ wording, context: { words } }) => figuresIn(wording, words),
  ({ wording, context: { words } }) => deadlinesIn(wording, words),
  ({ wording, context: { words } }) => behavioursIn(wording, words),
  ({ wording, context: { words } }) => peopleIn(wording, words),
  (input) => customersIn(input),
  ({ wording, context: { words, metrics } }) => metricIn(wording, metrics, words),
];

/**
 * The same text three times over, each time another for those who remember what they read. A browser makes an expression
 * ready as it first runs it, better once it runs it again, and anew for a text with a sign that takes two bytes.
 */
const passes: readonly ((text: string) => string)[] = [(text) => text, (text) => ` ${text}`, (text) => `${text} …`];

/** Every list of phrases, however deep it lies. */
function listsIn(words: unknown): (readonly string[])[] {
  if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return [words];
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(listsIn) : [];
}

/**
 * Reads the word lists and checks texts that between them reach every rule. What is found is thrown away.
 *
 * @param specimens texts to check: rich ones, and poor ones that let each rule look everywhere
 * @returns steps of a few milliseconds each, so that a page may do other things between them
 */
export function* readyInSteps(
  specimens: Readonly<Record<StatementKind, readonly string[]>>,
  context: LintContext,
): Generator<undefined, void> {
  for (const list of listsIn(context.words)) {
    findAll('', list);
    yield;
  }
  for (const told of passes) {
    for (const kind of ['mission', 'success'] as const) {
      for (const text of specimens[kind]) {
        const wording = told(text);
        for (const read of readings) {
          read({ kind, wording, parts: {}, context });
          yield;
        }
        yield* lintInSteps(kind, wording, {}, context);
      }
    }
  }
}
