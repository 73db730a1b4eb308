/** How much of what applies has a level (handbook 7.3, rule 5). */
import type { AssessmentEdition, AreaId } from '../../content/schema';
import { applies, isLevelled, marksOf, weightOf, type Mark } from './mark';
import type { AssessmentInput } from './standing';

/** @returns the share of the applicable weight that has a level, 0 to 1; 0 when nothing applies */
export function coverage(marks: readonly Mark[]): number {
  const base = weightOf(marks.filter(applies));
  return base > 0 ? weightOf(marks.filter(isLevelled)) / base : 0;
}

/** @returns the fewest further answers with a level after which the area has one to state; 0 when it has enough */
export function answersNeeded(edition: AssessmentEdition, input: AssessmentInput, area: AreaId): number {
  const marks = marksOf(edition.practices, input).filter((mark) => mark.practice.area === area && applies(mark));
  const base = weightOf(marks);
  let levelled = weightOf(marks.filter(isLevelled));
  const missing = marks
    .filter((mark) => !isLevelled(mark))
    .map((mark) => mark.weight)
    .sort((a, b) => b - a);
  let count = 0;
  while (count < missing.length && levelled / base < edition.model.thresholds.coverage.value) {
    levelled += missing[count] ?? 0;
    count += 1;
  }
  return count;
}

/** True when so much "does not apply" that the page asks again: above `notApplicableShare` of the practices in scope. */
export function asksAgain(edition: AssessmentEdition, input: AssessmentInput): boolean {
  const marks = marksOf(edition.practices, input);
  const left = marks.filter((mark) => !applies(mark)).length;
  return marks.length > 0 && left / marks.length > edition.model.thresholds.notApplicableShare.value;
}
