/** Says whom a statement is for, and who answers for it. */
import { joined, series } from './lists';
import { firstWord, isLatin, wordsIn } from './phrase';
import { endsInS } from './verbs';
import type { DraftWords } from './words';

/** The noun a phrase is about, as typed: the last word before "who", "of" and the like. */
function headNoun(text: string, words: DraftWords): string {
  let head = '';
  const all = text.slice(0, 400).split(/[\s,]+/u);
  for (const [at, word] of all.entries()) {
    const small = word.toLowerCase();
    if (head !== '' && (words.nounEnds.includes(small) || small.startsWith('('))) break;
    // "Patients admitted at night", but not "visiting families".
    if (head !== '' && /(?:ing|ed)$/u.test(small) && isPluralNoun(head, words)) break;
    // "Subscribers beyond the last exchange": the noun stands before the small word before the article.
    if (head !== '' && words.articles.includes(all[at + 1]?.toLowerCase() ?? '')) break;
    head = word;
  }
  return head.replace(/[^\p{L}\p{N}'’-]+$/u, '');
}

function isPluralNoun(noun: string, words: DraftWords): boolean {
  const small = noun.toLowerCase();
  return endsInS(small) || /s['’]$|(?:children|men|people|folk)$/u.test(small) || words.plurals.includes(small);
}

/** "guest" becomes "every guest"; "guests", "our guests", "people who rent" and names stay. */
export function asCustomers(typed: string, each: string, words: DraftWords): string {
  // "A guest" stands for every one of them; "a few guests" do not.
  const one = /^an? (?=\p{L})/iu.exec(typed)?.[0] ?? '';
  const rest = typed.slice(one.length);
  const text = joined(one !== '' && !words.determiners.includes(firstWord(rest)) ? rest : typed, words.and);
  const first = firstWord(text);
  if (each === words.any && words.denied[first] !== undefined) return words.denied[first] + text.slice(first.length);
  if (!isLatin(text) || /^[^\p{L}]/u.test(text) || words.determiners.includes(first)) return text;
  if (words.subjects.includes(first) || words.singulars.includes(first) || words.plurals.includes(first)) return text;
  const head = headNoun(text, words);
  const isName = /^\p{Lu}\p{L}*\p{Ll}/u.test(head);
  return isPluralNoun(head, words) || isName || isSeveral(text, words) ? text : `${each} ${text}`;
}

/** Among whom a figure is taken: "guest" becomes "guests". */
export function asGroup(typed: string, words: DraftWords): string {
  const said = asCustomers(typed, words.each, words);
  const one = said.slice(words.each.length + 1);
  if (!said.startsWith(`${words.each} `) || !/^[\p{L} '’-]*[a-z]{2}$/u.test(one)) return said;
  // "Every customer who calls" would need another verb.
  if (wordsIn(one).some((word, at) => at > 0 && (words.nounEnds.includes(word) || word === words.and))) return said;
  if (/[^aeiou]y$/u.test(one)) return `${one.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(one) ? `${one}es` : `${one}s`;
}

/** "Parents and their child", where one of the first nouns is plural or has a word of its own before it. */
function isSeveral(text: string, words: DraftWords): boolean {
  const items = text.slice(0, 400).split(new RegExp(`,\\s*|\\s(?:${words.and}|or)\\s`, 'u'));
  return (
    items.length > 1 &&
    items.some((item) => isPluralNoun(headNoun(item, words), words) || words.determiners.includes(firstWord(item)))
  );
}

/** Whether the people named take the verb of several: "guests know", "everyone knows", "every guest knows". */
export function areMany(said: string, words: DraftWords): boolean {
  const [first = ''] = wordsIn(said.slice(0, 60));
  if (first in words.denied || first === words.any || words.singulars.includes(first)) return false;
  if (words.quantities.includes(first) && first !== 'no' && first !== words.any) return true;
  if (first === 'a' || first === 'an' || first === 'one' || first === 'no') return false;
  if (/^\p{Lu}.*\s(?:and|&)\s/u.test(said) || first === 'you' || first === 'they' || first === 'we') return true;
  return words.plurals.includes(first) || isPluralNoun(headNoun(said, words), words) || isSeveral(said, words);
}

/** Whether it is a role by its last word, as "practice manager" is; behind "of" or "for" stands what it is of. */
export function isRole(text: string, words: DraftWords): boolean {
  const title = /^[\p{L}\s&’'-]+?(?=$|\s*[,(]|\s(?:of|for)\s)/u.exec(text)?.[0] ?? '';
  return words.roleEnds.includes(title.split(/\s+/u).at(-1)!.toLowerCase());
}

/** Whether it is a body of people, as "Housing Board" and "steering group" are; "Anna’s team" says already whose. */
export function isBody(text: string, words: DraftWords): boolean {
  const title = /^[\p{L}\s&’'-]+?(?=$|\s*[,(]|\s(?:of|for|in|on|at|and|every|each)\s)/u.exec(text)?.[0].trimEnd() ?? '';
  if (words.determiners.includes(firstWord(text)) || /[’']s?\s/u.test(title)) return false;
  return words.bodies.includes(title.split(/\s+/u).at(-1)!.toLowerCase());
}

/** "head of service" becomes "the head of service"; "Ana Ruiz" and "our finance director" stay. */
export function asRole(text: string, words: DraftWords): string {
  // "Our Managing Director" is no name either.
  if (words.determiners.includes(firstWord(text)) || words.subjects.includes(firstWord(text)))
    return text[0]!.toLowerCase() + text.slice(1);
  if (/^[^\p{L}]/u.test(text) || !isLatin(text)) return text;
  // "Head of Claims" is a role in capitals, not a person.
  const isOffice = words.roleWords.includes(firstWord(text)) || isRole(text, words) || isBody(text, words);
  const isName = /^\p{Lu}\p{Ll}/u.test(text) && !isOffice;
  // Nobody says "the sales".
  if (words.departments.includes(text.toLowerCase())) return text;
  return isName ? text : words.ways.role.replace('{}', () => text);
}

/** "head of IT; CFO" becomes "the head of IT and the CFO"; teams and names stay. */
export function asContributors(typed: string, words: DraftWords): string {
  const people = typed
    .split(/\s*[;,]\s*|\s+\/\s+/u)
    .filter(Boolean)
    .map((one) =>
      words.leadWords.includes(firstWord(one)) ||
      isBody(one, words) ||
      (/^\p{Ll}/u.test(one) && isRole(one, words) && !words.determiners.includes(firstWord(one)))
        ? words.ways.role.replace('{}', () => one)
        : one,
    );
  return people.some((one) => one.split(/\s+/u).includes(words.and)) ? people.join(', ') : series(people, words.and);
}
