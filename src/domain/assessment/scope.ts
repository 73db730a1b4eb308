/** Which practices count: the base of every reading. */
import type { AssessmentEdition, Practice } from '../../content/schema';
import type { Answer, Round } from '../engagement/engagement';

/**
 * The practices a round is scored on, in edition order.
 * Full way: all of them. Quick way: the quick practices and every other one that has been answered in any form,
 * so that going on to the full way widens the base answer by answer and nothing is asked twice.
 */
export function practicesInScope(
  edition: AssessmentEdition,
  way: Round['way'],
  answers: Readonly<Record<string, Answer>>,
): Practice[] {
  return edition.practices.filter((practice) => way === 'full' || practice.quick || practice.id in answers);
}

/** The same edition with only the practices in scope: what `assess` and the other readings are given. */
export function editionInScope<E extends AssessmentEdition>(
  edition: E,
  way: Round['way'],
  answers: Readonly<Record<string, Answer>>,
): E {
  return { ...edition, practices: practicesInScope(edition, way, answers) };
}
