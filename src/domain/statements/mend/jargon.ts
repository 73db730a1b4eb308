/** A plain word in place of jargon; an ornament may also simply go (handbook 2.3). */
import type { Mend } from '../finding';
import type { Mender } from './mend';

const article = /(^|[\s“"(])(an?)(\s+)$/iu;
/** What stands behind an adjective that says what something is: "is seamless", "seamless and quick". */
const isPredicate = /^\s*(?:[.,;:!?)]|$|(?:and|or|but|with|for|to|in|by|because|when)\b)/iu;
const joinedBefore = /(?:\b(?:and|or|but|more|most|very|is|are|be|was|were|being|feel|feels|stay|stays)|,)\s+$/iu;

export const jargon: Mender = ({ finding, wording, mending }) => {
  const { at } = finding;
  if (at === null) return [];
  const phrase = wording.slice(at.from, at.to);
  const key = phrase.toLowerCase().replace(/\s+/gu, ' ');
  // "State-of-the-art-technology" is one word.
  if (/^-\p{L}/u.test(wording.slice(at.to))) return [];
  const mends: Mend[] = [];
  const plain = mending.plain[key];
  if (plain !== undefined) mends.push(inPlace(wording, at, cased(plain, phrase)));
  if (mending.ornaments.includes(key)) {
    const after = wording.slice(at.to);
    const next = /^\s+(?=\p{L})/u.exec(after);
    if (next !== null && !isPredicate.test(after) && !joinedBefore.test(wording.slice(0, at.from))) {
      mends.push(takenOut(wording, { from: at.from, to: at.to + next[0].length }));
    }
  }
  return mends;
};

const cased = (plain: string, phrase: string): string =>
  /^\p{Lu}/u.test(phrase) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;

/** "A" or "an" before it follows the new word. */
function inPlace(wording: string, at: { from: number; to: number }, text: string): Mend {
  const found = article.exec(wording.slice(0, at.from));
  if (found === null) return { kind: 'replace', from: at.from, to: at.to, text };
  const said = articleFor(text, found[2]!);
  if (said === found[2]) return { kind: 'replace', from: at.from, to: at.to, text };
  const from = at.from - found[2]!.length - found[3]!.length;
  return { kind: 'replace', from, to: at.to, text: `${said}${found[3]!}${text}` };
}

function takenOut(wording: string, at: { from: number; to: number }): Mend {
  const next = /^\p{L}+/u.exec(wording.slice(at.to))![0];
  const found = article.exec(wording.slice(0, at.from));
  if (found !== null) {
    const said = articleFor(next, found[2]!);
    const from = at.from - found[2]!.length - found[3]!.length;
    return said === found[2]
      ? { kind: 'replace', ...at, text: '' }
      : { kind: 'replace', from, to: at.to, text: `${said}${found[3]!}` };
  }
  // The next word begins the sentence now.
  return /^\p{Lu}/u.test(wording.slice(at.from)) && /^\p{Ll}/u.test(next)
    ? { kind: 'replace', from: at.from, to: at.to + 1, text: next[0]!.toUpperCase() }
    : { kind: 'replace', ...at, text: '' };
}

/** "a" or "an" for a plain word; those of our own list have no silent h, so the letter decides, "use" and "one" aside. */
function articleFor(word: string, written: string): string {
  const said = /^(?:[aeio]|u(?!s|ni|se))/iu.test(word) && !/^(?:one|once|eu)/iu.test(word) ? 'an' : 'a';
  return /^\p{Lu}/u.test(written) ? said[0]!.toUpperCase() + said.slice(1) : said;
}
