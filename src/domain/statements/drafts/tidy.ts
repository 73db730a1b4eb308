/** Makes what was typed into a part fit for the middle of a sentence. */
import { visible } from '../text/invisible';

const opens: Record<string, string> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»' };

/** Brackets and quotation marks without their counterpart are taken out. */
function balance(text: string): string {
  const drop = new Set<number>();
  const stack: { sign: string; at: number }[] = [];
  let quote = -1;
  for (const [at, sign] of Array.from(text).entries()) {
    if (sign === '"') {
      if (quote >= 0) quote = -1;
      else quote = at;
      continue;
    }
    if (sign in opens) stack.push({ sign, at });
    else if (Object.values(opens).includes(sign)) {
      if (stack.length > 0 && opens[stack.at(-1)!.sign] === sign) stack.pop();
      else drop.add(at);
    }
  }
  for (const { at } of stack) drop.add(at);
  if (quote >= 0) drop.add(quote);
  return Array.from(text)
    .filter((_, at) => !drop.has(at))
    .join('');
}

/** "CHASING US BY PHONE" is said loudly, not spelt out; an abbreviation in front of it stays: "NHS PATIENTS". */
function spokenLow(text: string): string {
  const all = text.match(/\p{L}+/gu) ?? [];
  if (
    all.length < 2 ||
    /\p{Ll}/u.test(text) ||
    !all.some((word) => word.length >= 7 || /^(?:A|THE|US|BY|TO|WE)$/u.test(word))
  )
    return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /^(?:NHS|NPS|CSAT|CES|IT|HR|UK|EU|USA|CEO|CFO|COO|CIO|CTO|CMO|SME|VIP|GP|I)$/u.test(word)
      ? word
      : word.toLowerCase(),
  );
}

/** @returns whether the capital of a first word is meant; null for a word that no name begins with, such as "Our" */
export type KeepsCapital = (word: string, next: string) => boolean | null;
const never: KeepsCapital = () => false;

/** Abbreviations whose full stop ends no sentence. */
const abbreviation = /(?:^|[^\p{L}])(?:e\.g|i\.e|etc|approx|no|vs|dr|mr|mrs|ms|st|inc|ltd|co|incl|dept)\.$/iu;

/** A part is never more than a stretch of a sentence: stops inside it become semicolons. */
function oneSentence(text: string): string {
  return text.replace(
    /([.!?…]+(?=["'”’)\]]*\s)|[。！？؟]+)(["'”’)\]]*)(\s*)(\p{L})?/gu,
    (all, stop: string, close: string, _space, next: string | undefined, at: number) => {
      // Behind a closing mark even an abbreviation reads as an end.
      if (close === '' && abbreviation.test(text.slice(Math.max(0, at - 8), at + stop.length))) return all;
      const from = at + all.length - (next ? 1 : 0);
      return `${close}; ${next ? lowerFirst(text.slice(from, from + 40), never).slice(0, 1) : ''}`;
    },
  );
}

const articleBefore = /(?<![\p{L}\p{N}'’-])(a|an)(?=\s+["“‘(]?(\p{L}[\p{L}'’-]*|\d[\d.,]*))/giu;

/** "a hour" and "an user" mended, by how the next word sounds. "Plan A is" and a letter before "or" are no articles. */
export function fixArticles(text: string): string {
  return text.replace(articleBefore, (article: string, _same: string, next: string, at: number) => {
    const vowel = soundsLikeVowel(next);
    const isLetter = (article === 'A' && at > 0) || /^(?:or|and|is|in|of|at|on|as|are|to)$/u.test(next);
    if (vowel === null || isLetter) return article;
    const wanted = vowel ? 'an' : 'a';
    return article.startsWith('A') ? wanted.replace('a', 'A') : wanted;
  });
}

/** Null when the spelling does not tell, as with "NASA". */
function soundsLikeVowel(word: string): boolean | null {
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d)|11,|18,)/.test(word);
  if (/^\p{Lu}{4,}/u.test(word)) return null;
  if (/^\p{Lu}{2,3}$/u.test(word)) return /^[AEFHILMNORSX]/.test(word);
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return true;
  if (/^(?:uni(?![nmd])|us[eu]|eu|ewe|ut[ie]|ubiq|uk$|us$|usa|one$|one['’-]|once)/.test(lower)) return false;
  return /^[aeiouáàâäéèêëíîïóôöúûü]/.test(lower);
}

/** Lowers the first letter unless the word is a name: "I", "NHS", "iPhone", "Harbour Rail", or one that keeps its capital. */
export function lowerFirst(text: string, keeps: KeepsCapital): string {
  const match = /^(\p{L}[\p{L}\p{M}'’-]*)(?:\s+([\p{L}\p{M}]+))?/u.exec(text);
  if (!match) return text;
  const first = match[1]!;
  const stem = first.replace(/['’-].*$/u, '');
  const next = match[2] ?? '';
  // A letter before a digit is a name too: "Q2 2026", "A4".
  const isCode = /\d/.test(text.charAt(first.length));
  if (isCode || stem === 'I' || /.\p{Lu}/u.test(stem)) return text;
  const isMeant = keeps(stem, next);
  if (isMeant === true || (isMeant === false && /^\p{Lu}\p{Ll}/u.test(next))) return text;
  return first[0]!.toLowerCase() + text.slice(1);
}

/** Raises the first letter of a sentence, past an opening quotation mark; "iPhone" and "€" stay as they are. */
export function capital(text: string): string {
  return text.replace(/^(["“‘([]*)(\p{Ll})(\p{L}*)/u, (_all, quote: string, first: string, rest: string) =>
    /^\p{Lu}/u.test(rest) ? `${quote}${first}${rest}` : `${quote}${first.toUpperCase()}${rest}`,
  );
}

/**
 * A part as it may stand inside a sentence: one line, single spaces, no stop or comma at its ends, brackets in pairs,
 * articles right, first letter small unless it is a name, and without an opening the template says itself.
 *
 * @returns an empty string when nothing readable is left
 */
export function tidyPart(part: string | undefined, openings: readonly string[], keeps: KeepsCapital = never): string {
  let text = visible(part ?? '')
    .normalize('NFC')
    .replace(/\s*[\r\n\u2028\u2029]+[\s•*–-]*/g, ', ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
  text = balance(spokenLow(text));
  text = oneSentence(trimEnds(text));
  // Brackets around all of it were the user's own way of setting it apart.
  text = text
    .replace(/^\(([^()]*)\)$/u, '$1')
    .replace(/\(\s*\)|\[\s*\]|\{\s*\}|“\s*”|"\s*"/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.!?)\]}])/g, '$1')
    .replace(/([([{])\s+/g, '$1')
    .replace(/[,;:]+([.,;:])/g, '$1');
  text = trimEnds(text);
  const start = text.slice(0, 60).toLowerCase();
  // "n=212" has no space behind its sign.
  const opening = openings.find((one) => start.startsWith(/\p{L}$/u.test(one) ? `${one} ` : one));
  const rest = opening === undefined ? '' : trimEnds(text.slice(opening.length));
  // Nothing but an opening is what was meant.
  text = fixArticles(lowerFirst(/[\p{L}\p{N}]/u.test(rest) ? rest : text, keeps));
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function trimEnds(text: string): string {
  return text
    .replace(/^(?:[\s,;:!?…•*。！？؟،、]|[.–—-]+(?!\d))+/u, '')
    .replace(/(?<![\s,;:.!?…–—。！？؟،、-])[\s,;:.!?…–—。！？؟،、-]+$/u, '')
    .replace(/(?<![.!?…])[.!?…]+(["'”’)\]]+)$/u, '$1');
}
