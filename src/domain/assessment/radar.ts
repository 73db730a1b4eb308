/** The four areas as a shape: where they are claimed to be, what evidence shows, what is aimed at. */
import type { AreaId, AssessmentEdition, Level } from '../../content/schema';
import { asEvidenced } from './earned-level';
import { areas } from './levels';
import { isLevelled, marksOf } from './mark';
import { position } from './position';
import type { AssessmentInput } from './standing';

export interface AreaPoint {
  area: AreaId;
  /** Position of the levels claimed, 1 to 5 cut to one decimal; null when nothing is levelled. */
  claimed: number | null;
  /** The same with claims that have no evidence brought down. */
  evidenced: number | null;
  target: Level | null;
}

/** @returns one point an area, in the order of the areas */
export function areaPoints(
  edition: AssessmentEdition,
  input: AssessmentInput,
  targets: Readonly<Partial<Record<AreaId, Level | undefined>>>,
): AreaPoint[] {
  const marks = marksOf(edition.practices, input).filter(isLevelled);
  return areas.map((area) => {
    const within = marks.filter((mark) => mark.practice.area === area);
    return {
      area,
      claimed: position(within),
      evidenced: position(asEvidenced(within, edition.model.thresholds)),
      target: targets[area] ?? null,
    };
  });
}
