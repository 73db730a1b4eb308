/** Whether two names mean the same one: "CFO" and "Finance lead", "head of service" and "Head of Service", "J. Kim" and "Jin Kim". */
import type { LintWords } from '../lint/rule';
import { findAll } from '../text/pattern';
import { wordsOf } from '../text/sentences';

/** What somebody answers for, as ids of fields and as words no field has: "CFO" gives finance. */
function fieldsOf(name: string, words: LintWords): Set<string> {
  const fields = new Set<string>();
  let rest = name;
  for (const { field, names } of words.roleFields) {
    if (findAll(name, names).length > 0) fields.add(field);
    for (const { from, to } of findAll(rest, names))
      rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  for (const { from, to } of findAll(rest, words.roleRanks)) {
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  for (const word of wordsOf(rest.toLowerCase()))
    if (!words.stopWords.includes(word)) fields.add(word.replace(/(?:’s|'s|s)$/u, ''));
  return fields;
}

const plain = (name: string) => wordsOf(name.toLowerCase().replace(/^(?:the|our|a|an)\s+/u, '')).join(' ');

/** Same surname and no first name that differs: an initial stands for any name it begins. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (a.length < 2 || b.length < 2 || !lastA || lastA.toLowerCase() !== lastB?.toLowerCase()) return false;
  if (!/^\p{Lu}/u.test(lastA)) return false;
  const [firstA, firstB] = [a[0]!.toLowerCase(), b[0]!.toLowerCase()];
  return firstA.length === 1 || firstB.length === 1 ? firstA[0] === firstB[0] : firstA === firstB;
}

/** The names inside a name: "Ana Ruiz, Head of Service" and "Finance (CFO)" hold two. */
const pieces = (name: string): string[] =>
  [name, ...name.split(/\s*[,(/:)–—]\s*|\s+-\s+/u)].filter((piece) => plain(piece) !== '');

/**
 * The owner a name stands for; null when none does. Letters, case, articles and rank words ("head of", "lead") do not
 * count; what somebody answers for does.
 */
export function ownerOf(name: string, owners: readonly string[], words: LintWords): string | null {
  const matches = (test: (one: string, other: string) => boolean) =>
    owners.find((owner) => pieces(name).some((one) => pieces(owner).some((other) => test(one, other))));
  const sameFields = (one: string, other: string) => {
    const [a, b] = [fieldsOf(one, words), fieldsOf(other, words)];
    return a.size > 0 && a.size === b.size && [...a].every((field) => b.has(field));
  };
  return matches((one, other) => plain(one) === plain(other)) ?? matches(isSamePerson) ?? matches(sameFields) ?? null;
}
