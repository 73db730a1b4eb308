/** English verbs in the forms a promise needs. */
import type { MendingWords } from './mend';

type Verbs = Pick<MendingWords, 'verbs' | 'irregular'>;

const vowel = /[aeiou]/u;
/** "plan", "put": a short vowel before one consonant, which doubles. Longer verbs with the stress behind are irregular. */
const doubles = /^[^aeiou]*[aeiou][^aeiouwxy]$/u;

/** @returns the form for one: "answers", "carries", "has" */
export function oneOf(verb: string, { irregular }: Verbs): string {
  const own = irregular[verb]?.one;
  if (own !== undefined) return own;
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  if (verb.endsWith('y') && !vowel.test(verb.at(-2) ?? 'a')) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** @returns the form in "-ing": "answering", "making", "putting", "dying" */
export function ingOf(verb: string, { irregular }: Verbs): string {
  const own = irregular[verb]?.ing;
  if (own !== undefined) return own;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  if (doubles.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

const known = new WeakMap<readonly string[], Map<string, string>>();

/** @returns the verb a form in "-ing" belongs to; null when it is of no verb we know */
export function fromIng(form: string, words: Verbs): string | null {
  let forms = known.get(words.verbs);
  if (!forms) {
    forms = new Map(words.verbs.map((verb) => [ingOf(verb, words), verb]));
    known.set(words.verbs, forms);
  }
  return forms.get(form) ?? null;
}
