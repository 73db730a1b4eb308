/** How a wording edited by hand keeps following the parts it was made from: what a part says is looked for in the wording. */
import type { StatementKind } from '../finding';
import { gapSaid, tidier, tokensOf, type Parts } from './fill';
import { put } from './phrase';
import { say } from './say';
import { capital, fixArticles } from './tidy';
import type { DraftWords } from './words';

/** Fewer letters and digits than this stand in a text by chance. */
const leastMeant = 2;

interface Stretch {
  from: number;
  to: number;
}

/** A part may be said in several ways: as the draft says it first, then the longest. */
function waysSaid(kind: StatementKind, part: string, draftId: string | null, words: DraftWords): string[] {
  const templates = words[kind].toSorted((a, b) => Number(b.id === draftId) - Number(a.id === draftId));
  const ways = templates.flatMap(({ template }) =>
    tokensOf(template)
      .filter((token) => token.part === part)
      .map(({ way }) => way),
  );
  return [...new Set(ways)];
}

/** What the part says in each way, and bare, as typed; a gap where it is empty. */
function saidOf(part: string, ways: readonly string[], tidied: string, words: DraftWords): string[] {
  const said = (way: string) => (tidied === '' ? gapSaid(part, way, words) : say(part, way, tidied, words));
  const bare = tidied === '' ? `[${words.gaps[part] ?? part}]` : tidied;
  // Drafts once put the words of the sample before its gap, which has them itself.
  return [...ways.map(said), bare, ...(part === 'sample' ? [put(words.ways.sample, bare)] : [])];
}

/** Whole words only; the first letter may be a capital. What is too short stands nowhere for certain. */
const certainPlacesOf = (wording: string, said: string): Stretch[] =>
  (said.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < leastMeant ? [] : placesOf(wording, said);

function placesOf(wording: string, said: string): Stretch[] {
  const found: Stretch[] = [];
  const isWord = (sign: string) => /[\p{L}\p{M}\p{N}]/u.test(sign);
  const raised = capital(said);
  const small = said.slice(0, 1).toLowerCase() + said.slice(1);
  for (const form of new Set([said, raised, small])) {
    for (let from = wording.indexOf(form); from >= 0; from = wording.indexOf(form, from + 1)) {
      const to = from + form.length;
      const isInside =
        (isWord(wording.charAt(from - 1)) && isWord(form.charAt(0))) ||
        (isWord(wording.charAt(to)) && isWord(form.charAt(form.length - 1)));
      if (!isInside) found.push({ from, to });
    }
  }
  return found;
}

/** @returns where the part stands, and in which of the ways; null where it does not, or more than once */
function findPart(wording: string, said: readonly string[]): (Stretch & { way: number }) | null {
  const order = said.map((_text, at) => at).sort((a, b) => said[b]!.length - said[a]!.length || a - b);
  for (const way of order) {
    const places = certainPlacesOf(wording, said[way]!);
    if (places.length > 1) return null;
    if (places.length === 1) return { ...places[0]!, way };
  }
  return null;
}

/**
 * The wording with what a changed part said replaced by what it says now, where the old text still stands exactly once.
 * Everything else stays letter for letter, but for "a" or "an" right before it. While a field is being typed in, relink from
 * the wording and the parts as they were when the typing began: half a word stands nowhere for certain.
 *
 * @param draftId the draft the wording came from, or null
 * @param texts see missionDrafts
 */
export function relink(
  kind: StatementKind,
  wording: string,
  draftId: string | null,
  before: Parts,
  after: Parts,
  words: DraftWords,
  texts: readonly string[] = [],
): string {
  const changed = Object.keys({ ...before, ...after }).filter((part) => (before[part] ?? '') !== (after[part] ?? ''));
  if (changed.length === 0) return wording;
  const tidyBefore = tidier(before, words, texts);
  const tidyAfter = tidier(after, words, texts);
  let result = wording;
  for (const part of changed) {
    const ways = waysSaid(kind, part, draftId, words);
    if (ways.length === 0) continue;
    const old = saidOf(part, ways, tidyBefore(part), words);
    const place = findPart(result, old);
    if (place === null) continue;
    const now = saidOf(part, ways, tidyAfter(part), words)[place.way]!;
    result = replaced(result, place, old[place.way]!, now);
  }
  return result;
}

function replaced(wording: string, { from, to }: Stretch, old: string, now: string): string {
  const head = wording.slice(0, from);
  const isRaised = wording.slice(from, to) !== old && wording.slice(from, to) === capital(old);
  const isStart = /(?:^|[.!?…]["”’)\]]*\s+)["“‘(]*$/u.test(head.slice(-12)) && !/^\p{Ll}/u.test(old);
  const said = isRaised || isStart ? capital(now) : now;
  const article = /(?<![\p{L}\p{N}'’-])an?\s+["“]?$/iu.exec(head.slice(-12))?.[0];
  // An article that was wrong before is the user's own.
  const follows = article !== undefined && fixArticles(article + wording.slice(from, to)).startsWith(article);
  const begin = follows
    ? head.slice(0, head.length - article.length) + fixArticles(article + said).slice(0, -said.length)
    : head;
  return begin + said + wording.slice(to);
}

/** The parts of any draft that are filled, and what each says in every way, the draft's own first. */
function filledParts(
  kind: StatementKind,
  draftId: string | null,
  parts: Parts,
  words: DraftWords,
  texts: readonly string[],
): { part: string; said: string[] }[] {
  const tidy = tidier(parts, words, texts);
  return [...new Set(words[kind].flatMap(({ template }) => partsOf(template)))]
    .filter((part) => tidy(part) !== '')
    .map((part) => ({ part, said: saidOf(part, waysSaid(kind, part, draftId, words), tidy(part), words) }));
}

const partsOf = (template: string) => tokensOf(template).map(({ part }) => part);

/** Said twice, or in a single sign, it cannot be followed, but it is said. */
const isUnsaid = (wording: string, said: readonly string[]) =>
  said.every((text) => placesOf(wording, text).length === 0);

/**
 * Which filled parts the wording still follows, and which parts of its draft it follows no more.
 *
 * @returns part ids; without a draft nothing is loose
 */
export function linkedParts(
  kind: StatementKind,
  wording: string,
  draftId: string | null,
  parts: Parts,
  words: DraftWords,
  texts: readonly string[] = [],
): { linked: string[]; loose: string[] } {
  const filled = filledParts(kind, draftId, parts, words, texts);
  const own = partsOf(words[kind].find(({ id }) => id === draftId)?.template ?? '');
  const idsOf = (found: typeof filled) => found.map(({ part }) => part);
  return {
    linked: idsOf(filled.filter(({ said }) => findPart(wording, said) !== null)),
    loose: idsOf(filled.filter(({ part, said }) => own.includes(part) && isUnsaid(wording, said))),
  };
}

/** @returns ids of the parts that are filled and stand in the wording in none of the ways any draft says them */
export function unsaidParts(
  kind: StatementKind,
  wording: string,
  parts: Parts,
  words: DraftWords,
  texts: readonly string[] = [],
): string[] {
  return filledParts(kind, null, parts, words, texts).flatMap(({ part, said }) =>
    isUnsaid(wording, said) ? [part] : [],
  );
}
