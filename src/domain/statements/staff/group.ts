/** Answers that say alike, together: so that a team can choose from what was said, most said first. */
import type { VoiceWords } from '../../../content/schema';
import type { StaffQuestionId } from '../../engagement/engagement';
import { visible } from '../text/invisible';
import type { Span } from '../text/pattern';
import { wordSpansOf } from '../text/sentences';
import { headsOf, type Said, type Terms } from './heads';

export type GroupWords = Pick<VoiceWords, 'everyAnswer'> & { stopWords: readonly string[] };
type Answered = { id: string } & Partial<Record<StaffQuestionId, string | undefined>>;

export interface AnswerGroup<Answer> {
  /**
   * What its answers share, as the answer with most of it says it ("know when the fitter is coming"), in stretches where it
   * stands apart there; none for answers that stand alone.
   */
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
  const everyAnswer = new Set(words.everyAnswer);
  const stop = new Set([...words.stopWords, ...words.everyAnswer].map(stemOf));
  let left = answers
    .filter((answer) => (answer[question] ?? '').trim() !== '')
    .map((answer) => ({ answer, said: termsOf(answer[question]!, stop) }));
  const groups: AnswerGroup<Answer>[] = [];
  for (;;) {
    const [stem] = commonest(left.map(({ said }) => said.terms));
    if (stem === undefined) break;
    const group = left.filter(({ said }) => said.terms.has(stem));
    left = left.filter(({ said }) => !said.terms.has(stem));
    const others = commonest(
      group.map(({ said }) => said.terms),
      group.length / 2,
    ).filter((other) => other !== stem);
    const shared = [stem, ...others].slice(0, mostLabelWords);
    const heads = headsOf(
      shared,
      group.map(({ said }) => said),
      everyAnswer,
    );
    groups.push({ words: heads, answers: group.map(({ answer }) => answer) });
  }
  groups.sort((a, b) => b.answers.length - a.answers.length);
  return [...groups, ...left.map(({ answer }) => ({ words: [], answers: [answer] }))];
}

function termsOf(answer: string, stop: ReadonlySet<string>): Said {
  const text = visible(answer);
  const terms = new Map<string, Span>();
  for (const span of wordSpansOf(text)) {
    const stem = stemOf(text.slice(span.from, span.to));
    if (span.to - span.from > 2 && !stop.has(stem) && !terms.has(stem)) terms.set(stem, span);
  }
  return { text, terms };
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
