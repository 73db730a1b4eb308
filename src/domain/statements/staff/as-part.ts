/** An answer of staff as a part of a statement says it: "They want to know when we come." to "know when we come". */
import { visible } from '../text/invisible';
import { sentencesOf } from '../text/sentences';
import type { VoiceWords } from '../../../content/schema';
import type { StaffQuestionId } from '../../engagement/engagement';

export type PartWords = Pick<VoiceWords, 'openers' | 'wanting' | 'group'> & { stopWords: readonly string[] };

/** Longer answers are to be read, not put into a sentence. */
const mostWords = 20;
/** Longer ones tell of customers; they name no group of them. */
const mostWordsOfAGroup = 8;

/**
 * The first question asks who customers are before what they want, so of its answers the sentence that says what is taken.
 *
 * @returns the answer without what no part needs; null for one too long to be a part, an empty one, or one that says only who
 */
export function asPart(answer: string, question: StaffQuestionId, words: PartWords): string | null {
  const sentences = sentencesIn(answer);
  if (question === 'wants') {
    const found = wantIn(sentences, words);
    if (found) return short(found.said);
    if (isPeople(sentences[0] ?? '', words)) return null;
  }
  const said = sentences[0] ?? '';
  const opener = openerOf(said, words.openers[question]);
  return short(opener === null ? small(said) : said.slice(opener.length + 1));
}

/** @returns whom an answer to the first question names, as a part says it; null where it names nobody in particular */
export function whoOf(answer: string, words: PartWords): string | null {
  const sentences = sentencesIn(answer);
  const [first = ''] = sentences;
  const found = wantIn(sentences, words);
  if (found?.who) return groupIn(found.who, words);
  return (found !== null && found.at > 0) || isPeople(first, words) ? groupIn(first, words) : null;
}

const sentencesIn = (answer: string): string[] => {
  const text = visible(answer).trim().replace(/\s+/g, ' ');
  return sentencesOf(text).map(({ from, to }) => text.slice(from, to).replace(/[.!\s]+$/u, ''));
};

/** The longest that it begins with, as written. */
function openerOf(text: string, openers: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const fitting = openers.filter((each) => lower.startsWith(`${each} `)).sort((a, b) => b.length - a.length);
  return fitting[0] ?? null;
}

const short = (text: string): string | null => (text === '' || text.split(' ').length > mostWords ? null : text);

/** Without a capital that only began the sentence; "I", "NHS" and names of two words stay. */
const small = (text: string): string =>
  /^(?:\p{Lu}\p{Ll}|A )/u.test(text) && !/^\S+ \p{Lu}\p{Ll}/u.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;

interface Want {
  /** Which sentence says it. */
  at: number;
  /** What stands before the wanting in the same sentence; empty for "they" and the like. */
  who: string;
  said: string;
}

function wantIn(sentences: readonly string[], words: PartWords): Want | null {
  for (const [at, sentence] of sentences.entries()) {
    const found = wantOf(sentence, words);
    if (found) return { at, ...found };
  }
  return null;
}

function wantOf(sentence: string, words: PartWords): Omit<Want, 'at'> | null {
  const opener = openerOf(sentence, words.openers.wants);
  if (opener !== null) return { who: '', said: sentence.slice(opener.length + 1) };
  const all = sentence.split(' ');
  for (let place = 0; place <= mostWordsOfAGroup && place < all.length; place += 1) {
    const rest = all.slice(place).join(' ');
    for (const { after, say } of words.wanting) {
      const wanting = openerOf(rest, after);
      if (wanting === null) continue;
      const before = all.slice(0, place).join(' ');
      const who = before.replace(/(?:[\s,:;–—-]+|^)(?:who|that|they)$/iu, '').replace(/[\s,:;–—-]+$/u, '');
      // "People in need" want nothing here.
      const last = before.toLowerCase().split(' ').at(-1)!;
      if (who === before && words.stopWords.includes(last)) return null;
      return { who, said: say.replace('{}', () => rest.slice(wanting.length + 1)) };
    }
  }
  return null;
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}’'-]/gu, '');

/** "Tenants of the older houses": it begins with a word for several people. */
function isPeople(sentence: string, { group }: PartWords): boolean {
  const opener = openerOf(sentence, group.openers);
  const all = (opener === null ? sentence : sentence.slice(opener.length + 1)).split(' ').map(bare);
  return group.people.includes(all.find((word) => !group.lead.includes(word)) ?? '');
}

function groupIn(phrase: string, { group }: PartWords): string | null {
  const opener = openerOf(phrase, group.openers);
  const said = opener === null ? phrase : phrase.slice(opener.length + 1);
  const all = said.split(' ').map(bare);
  if (said === '' || all.length > mostWordsOfAGroup || group.anybody.includes(said.toLowerCase())) return null;
  const relative = all.findIndex((word) => group.who.includes(word));
  const isSentence = all.slice(0, relative < 1 ? all.length : relative).some((word) => group.no.includes(word));
  return isSentence || openerOf(said, ['to']) !== null ? null : small(said);
}
