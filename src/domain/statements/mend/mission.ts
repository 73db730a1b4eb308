/** What does not belong into a mission's sentence goes where it belongs, words and all. */
import type { Mend } from '../finding';
import { findAll } from '../text/pattern';
import { sentencesOf } from '../text/sentences';
import type { Mender } from './mend';

/** A phrase that can go without its sentence falling apart: ", with an NPS of 60", "within 24 hours", "in 95 % of cases". */
const phrases = [
  /,?\s+with\s+(?:an?|over|more than|at least)\s+[^.,;:!?]*$/iu,
  /,?\s+(?:within|in under|in less than|in|by)\s+[^.,;:!?]*$/iu,
];
/** Verbs that need what follows: "deal with", "end in", "grow by". */
const needed =
  /(?:deal|deals|work|works|end|ends|result|results|live|lives|grow|grows|rise|rises|fall|falls|increase|raise|cut|reduce|believe|check|stand|stands|measured|judged)$/iu;
/** At most so many words stand in such a phrase. */
const mostWords = 7;

export const numberInMission: Mender = ({ finding, wording, words, otherParts }) => {
  const { at } = finding;
  if (at === null) return [];
  const isScore = findAll(wording.slice(at.from, at.to), words.scores).length > 0;
  const part = isScore ? 'metric' : 'target';
  if ((otherParts[part] ?? '').trim() !== '') return [];
  const tail = /^[^.,;:!?]*/u.exec(wording.slice(at.to))![0];
  const end = at.to + tail.length;
  const sentence = sentencesOf(wording).find(({ from, to }) => from <= at.from && at.to <= to);
  if (sentence === undefined) return [];
  for (const phrase of phrases) {
    const found = phrase.exec(wording.slice(sentence.from, end));
    if (found === null) continue;
    const from = sentence.from + found.index;
    const inner = found[0].replace(/^,?\s+/u, '');
    const head = wording.slice(sentence.from, from);
    const isShort = inner.split(/\s+/u).length <= mostWords;
    // What goes must hold the figure, and leave a sentence that has its verb before it.
    if (from >= at.from || !isShort || needed.test(head) || head.split(/\s+/u).length < 3) continue;
    // Nothing else of the sentence goes with it: "in two minutes without shame", "within a day with a smile".
    if (/\swith\s/u.test(inner)) continue;
    if (/\b(?:and|or|who|that|which|because|when|we|they|without)\b/iu.test(inner)) continue;
    return [{ kind: 'move', from, to: end, of: 'success', part, text: inner }];
  }
  return [];
};

/** From the third sentence on: to the line about what goes wrong, or about what wins, where it speaks of that. */
export const sentences: Mender = ({ wording, parts, mending }) => {
  const all = sentencesOf(wording);
  const second = all[1];
  const third = all[2];
  if (second === undefined || third === undefined) return [];
  const rest = wording.slice(third.from).trim();
  const move = (part: 'recovery' | 'collision'): Mend[] =>
    (parts[part] ?? '').trim() === ''
      ? [{ kind: 'move', from: second.to, to: wording.length, of: 'mission', part, text: rest }]
      : [];
  if (findAll(rest, mending.recovery).length > 0) return move('recovery');
  return findAll(rest, mending.collision).length > 0 ? move('collision') : [];
};
