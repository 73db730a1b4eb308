/** What earns the next level: the smallest set of answers that would change it. */
import type { AreaId, AssessmentEdition, Level } from '../../content/schema';
import { assess } from './assess';
import { levelAbove } from './levels';
import { isLevelled, marksOf, weightOf, type LevelledMark } from './mark';
import type { AssessmentInput, NextLevel } from './standing';

export type Lift = NextLevel['lifts'][number];

/**
 * The smallest set of lifts that earns `area` its next level: fewest practices, then fewest steps, then those that come
 * first in the edition. Practices without a level are not in it: finding out is not lifting.
 * @returns `to` null and no lifts when the area has no level to go on from, or is at the top
 */
export function nextLevel(edition: AssessmentEdition, input: AssessmentInput, area: AreaId): NextLevel {
  const earned = assess(edition, input).areas[area].earned;
  const to = earned === null ? null : levelAbove(earned);
  return { area, to, lifts: to === null ? [] : liftsTo(edition, input, area, to) };
}

/** What the whole organisation needs for its next level: all that its lowest areas need, in edition order. */
export function nextLevelOverall(
  edition: AssessmentEdition,
  input: AssessmentInput,
): { to: Level | null; areas: NextLevel[] } {
  const { overall, holdsBack } = assess(edition, input);
  const to = overall.earned === null ? null : levelAbove(overall.earned);
  return { to, areas: to === null ? [] : holdsBack.map((area) => nextLevel(edition, input, area)) };
}

/**
 * The smallest set of lifts after which the answered practices of `area` earn `level`, in edition order.
 * Every set that earns it lifts each practice more than one level below; these are forced. Some of them, and some of the
 * practices just below the level, must then reach the level itself until the share is met. Lifting a forced practice on
 * adds no practice, so all of these count as free when the number of practices is found, and heavier ones come first.
 */
export function liftsTo(edition: AssessmentEdition, input: AssessmentInput, area: AreaId, level: Level): Lift[] {
  const marks = marksOf(edition.practices, input).filter(
    (mark): mark is LevelledMark => isLevelled(mark) && mark.practice.area === area,
  );
  const total = weightOf(marks);
  const standing = weightOf(marks.filter((mark) => mark.level >= level));
  const forced = marks.filter((mark) => mark.level < level - 1);
  const below = marks.filter((mark) => mark.level === level - 1);
  const enough = (added: number) => (standing + added) / total >= edition.model.thresholds.earnedShare.value;

  const extra = fewest(below, (weight) => enough(weight + weightOf(forced)));
  const further = fewest(forced, (weight) => enough(weight + heaviest(below, extra)));
  const reaching = firstOf(below, extra, (weight) => enough(weight + heaviest(forced, further)));
  const onward = firstOf(forced, further, (weight) => enough(weight + weightOf(reaching)));

  return marks
    .filter((mark) => forced.includes(mark) || reaching.includes(mark))
    .map((mark) => ({
      practice: mark.practice.id,
      from: mark.level,
      to: reaching.includes(mark) || onward.includes(mark) ? level : ((level - 1) as Level),
    }));
}

/** The weight of the `count` heaviest marks. */
const heaviest = (marks: readonly LevelledMark[], count: number): number =>
  weightOf(marks.toSorted((a, b) => b.weight - a.weight).slice(0, count));

/** The least number of marks whose weight, heaviest first, is enough. */
function fewest(marks: readonly LevelledMark[], enough: (weight: number) => boolean): number {
  let count = 0;
  while (count < marks.length && !enough(heaviest(marks, count))) count += 1;
  return count;
}

/** Of all choices of `count` marks that are enough, the one whose marks come first: take each as soon as the rest can follow. */
function firstOf(marks: readonly LevelledMark[], count: number, enough: (weight: number) => boolean): LevelledMark[] {
  const chosen: LevelledMark[] = [];
  marks.forEach((mark, index) => {
    const left = count - chosen.length - 1;
    if (left < 0) return;
    const most = weightOf(chosen) + mark.weight + heaviest(marks.slice(index + 1), left);
    if (marks.length - index - 1 >= left && enough(most)) chosen.push(mark);
  });
  return chosen;
}
