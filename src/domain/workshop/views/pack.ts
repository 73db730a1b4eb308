/** The answers of a view as one short text, a sign a practice: ten thousand of them fit in a document. */
import type { Level } from '../../../content/schema';
import type { Answer } from '../../engagement/engagement';

/** What a view says of one practice: a level, or none. */
export type ViewAnswer = Level | 'unknown' | 'notApplicable' | null;

const signs = { unknown: '?', notApplicable: '-' } as const;

/** @returns one sign a practice of the order; what it does not know is left out */
export function packedAnswers(answers: Readonly<Record<string, Answer>>, order: readonly string[]): string {
  return order.map((practice) => signOf(answers[practice])).join('');
}

function signOf(answer: Answer | undefined): string {
  if (!answer) return '.';
  return answer.kind === 'level' ? String(answer.level) : signs[answer.kind];
}

/** @param place of the practice in the order of the edition, from 0 */
export function answerAt(answers: string, place: number): ViewAnswer {
  const sign = answers[place];
  if (sign === '?') return 'unknown';
  if (sign === '-') return 'notApplicable';
  return sign === undefined || sign === '.' ? null : (Number(sign) as Level);
}
