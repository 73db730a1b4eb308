/** What customers say they felt, and what they missed: a denied feeling is never taken for one they had. */
import type { FeelingFamily, VoiceWords } from '../../../content/schema';
import { findAll, type Span } from '../text/pattern';

export interface FeelingSaid {
  /** Id of the family. */
  family: string;
  /** felt: a good feeling they had. lacked: one they missed. spared: a bad one they did not have. */
  as: 'felt' | 'lacked' | 'spared';
  /** The words they used, in small letters. */
  said: string;
}

type Words = Pick<VoiceWords, 'feelings' | 'feels' | 'between' | 'negators' | 'clauses' | 'wishes' | 'strengthened'>;

/** How many words back a negator or a wish reaches. */
const reach = 4;

/** @returns every feeling of the sentence once for each family and reading, in the order of families */
export function feelingsIn(sentence: string, words: Words): FeelingSaid[] {
  const text = spelledOut(sentence);
  const markers = findAll(text, words.feels);
  const found = new Map<string, FeelingSaid>();
  const note = (family: FeelingFamily, isGood: boolean, span: Span, from: number) => {
    const turn = turnOf(text, from, span, words);
    const as = isGood ? (turn === 'plain' ? 'felt' : 'lacked') : turn === 'denied' ? 'spared' : 'lacked';
    // To want not to feel something, or once to have felt it, says nothing of a bad feeling.
    if (!isGood && turn === 'wished') return;
    const key = `${family.id} ${as}`;
    if (!found.has(key)) found.set(key, { family: family.id, as, said: text.slice(span.from, span.to).toLowerCase() });
  };
  for (const family of words.feelings) {
    for (const isGood of [true, false]) {
      for (const span of findAll(text, isGood ? family.goodPhrases : family.badPhrases))
        note(family, isGood, span, span.from);
      for (const span of findAll(text, isGood ? family.good : family.bad)) {
        const marker = markers.findLast(({ to }) => to <= span.from);
        if (marker && leadsTo(text.slice(marker.to, span.from), words)) note(family, isGood, span, marker.from);
      }
    }
  }
  return [...found.values()];
}

/** "didn't" as "did not", so that a negator is a word of its own. */
function spelledOut(sentence: string): string {
  return sentence
    .replace(/\bcan['’]?not\b|\bcan['’]t\b/giu, 'can not')
    .replace(/\bwon['’]t\b/giu, 'will not')
    .replace(/n['’]t\b/giu, ' not');
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Nothing but small words and other feelings stands between "felt" and the word. */
function leadsTo(between: string, { between: small, feelings }: Words): boolean {
  if (/[^\s\p{L}\p{N}'’,-]/u.test(between)) return false;
  const rest = tokens(between).filter((token) => !small.includes(token));
  return (
    rest.length <= 4 &&
    rest.every((token) => feelings.some(({ good, bad }) => isPartOf(token, good) || isPartOf(token, bad)))
  );
}

const isPartOf = (token: string, list: readonly string[]): boolean =>
  list.some((entry) => entry.split(' ').includes(token));

function turnOf(text: string, from: number, span: Span, words: Words): 'plain' | 'denied' | 'wished' {
  const { negators, clauses, wishes, strengthened } = words;
  const clauseStart = Math.max(text.slice(0, from).search(/[^.,;:!?()–—]*$/u), 0);
  const before = tokens(text.slice(clauseStart, from));
  const stop = before.findLastIndex((token) => clauses.includes(token));
  const near = before.slice(Math.max(stop + 1, before.length - reach));
  const inside = tokens(text.slice(from, span.from));
  const phrase = [...near, ...inside].join(' ');
  const whole = `${phrase} ${text.slice(span.from, span.to).toLowerCase()}`;
  if (
    findAll(
      whole,
      strengthened.map((entry) => spelledOut(entry)),
    ).length > 0
  )
    return 'plain';
  if ([...near, ...inside].some((token) => negators.includes(token)) || findAll(phrase, negators).length > 0)
    return 'denied';
  return findAll(phrase, wishes).length > 0 ? 'wished' : 'plain';
}
