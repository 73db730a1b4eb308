/** Answers that say alike, together: so that a team can choose from what was said, most said first. */
import type { VoiceWords } from '../../../content/schema';
import type { StaffQuestionId } from '../../engagement/engagement';
import { wordsOf } from '../text/sentences';

export type GroupWords = Pick<VoiceWords, 'everyAnswer'> & { stopWords: readonly string[] };
type Answered = { id: string } & Partial<Record<StaffQuestionId, string | undefined>>;

export interface AnswerGroup<Answer> {
  /** The words its answers share, as most of them write them, in the order of the answer that has most of them; none for answers that stand alone. */
  words: string[];
  /** In the order given. */
  answers: Answer[];
}

const mostLabelWords = 3;

/**
 * Puts together the answers that share their commonest word with others, takes those out, and looks again.
 * The same answers in the same order give the same groups.
 *
 * @returns every answer that says something to the question in exactly one group; the largest first, those that stand alone last
 */
export function groupStaffAnswers<Answer extends Answered>(
  answers: readonly Answer[],
  question: StaffQuestionId,
  words: GroupWords,
): AnswerGroup<Answer>[] {
  const stop = new Set([...words.stopWords, ...words.everyAnswer].map(stemOf));
  let left = answers
    .filter((answer) => (answer[question] ?? '').trim() !== '')
    .map((answer) => ({ answer, terms: termsOf(answer[question]!, stop) }));
  const groups: AnswerGroup<Answer>[] = [];
  for (;;) {
    const [stem] = commonest(left.map(({ terms }) => terms));
    if (stem === undefined) break;
    const group = left.filter(({ terms }) => terms.has(stem));
    left = left.filter(({ terms }) => !terms.has(stem));
    const others = commonest(
      group.map(({ terms }) => terms),
      group.length / 2,
    ).filter((other) => other !== stem);
    const terms = group.map((each) => each.terms);
    const shared = [stem, ...others].slice(0, mostLabelWords);
    const label = inOrder(shared, terms).map((each) => spelling(each, terms));
    groups.push({ words: label, answers: group.map(({ answer }) => answer) });
  }
  groups.sort((a, b) => b.answers.length - a.answers.length);
  return [...groups, ...left.map(({ answer }) => ({ words: [], answers: [answer] }))];
}

/** Stems of the words that tell answers apart, each with the word first used for it. */
type Terms = ReadonlyMap<string, string>;

function termsOf(text: string, stop: ReadonlySet<string>): Terms {
  const terms = new Map<string, string>();
  for (const word of wordsOf(text.toLowerCase())) {
    const stem = stemOf(word);
    if (word.length > 2 && !stop.has(stem) && !terms.has(stem)) terms.set(stem, word);
  }
  return terms;
}

/** "waits", "waited" and "waiting" are one word here; short words stay as they are. */
function stemOf(word: string): string {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  if (plain.length < 5) return plain.replace(/(?<=\w\w\w)s$/, '');
  return plain
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .replace(/e$/, '');
}

/** @returns stems that stand in two lists at least, and in that many; the most frequent first, then by the alphabet */
function commonest(lists: readonly Terms[], least = 2): string[] {
  const counts = new Map<string, number>();
  for (const terms of lists) for (const stem of terms.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= Math.max(2, least))
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .map(([stem]) => stem);
}

/** As the answer with most of them has them; those it lacks stand behind. */
function inOrder(stems: readonly string[], lists: readonly Terms[]): string[] {
  const count = (terms: Terms) => stems.filter((stem) => terms.has(stem)).length;
  const fullest = lists.reduce((best, terms) => (count(terms) > count(best) ? terms : best));
  const places = [...fullest.keys()];
  const place = (stem: string) => (fullest.has(stem) ? places.indexOf(stem) : places.length);
  return stems.toSorted((a, b) => place(a) - place(b));
}

function spelling(stem: string, lists: readonly Terms[]): string {
  const counts = new Map<string, number>();
  for (const terms of lists) {
    const word = terms.get(stem);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))[0]![0];
}
