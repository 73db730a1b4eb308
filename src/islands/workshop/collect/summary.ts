import { collectWords } from '../../../content/messages/en/workshop-collect';
import { countsOf, type OutcomeKind, type Report } from './taking';

const words = collectWords.summary;
const order: readonly OutcomeKind[] = ['new', 'replaced', 'known', 'late', 'otherRound', 'otherEdition', 'full'];

/** @returns what came of a taking in, a few sentences */
export function summaryOf({ arrived, misread, refused, passed, end }: Report): string {
  if (end !== 'done') return words[end];
  const counts = countsOf(arrived);
  const sentences = order.flatMap((kind) => {
    const value = counts[kind] ?? 0;
    return value > 0 ? [words.kinds[kind](value)] : [];
  });
  if (misread.length > 0) sentences.push(words.misread(misread.length));
  if (refused.length > 0) sentences.push(words.refused(refused.length));
  if (sentences.length === 0) sentences.push(words.nothing);
  if (passed > 0) sentences.push(words.passed(passed));
  return sentences.join(' ');
}

/** True when something came in that can be taken back. */
export function hasTaken({ arrived, end }: Report): boolean {
  return end === 'done' && arrived.some(({ kind }) => kind === 'new' || kind === 'replaced' || kind === 'late');
}
