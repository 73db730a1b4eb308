/** The area that every month gives something to (handbook 5.1, rule 6). */
import type { AreaId } from '../../content/schema';
import { areas } from '../assessment/levels';
import type { Assessment } from '../assessment/standing';

/** @returns the lowest earned area, else the one with the lowest position; null when nothing is answered */
export function weakestArea(standing: Assessment): AreaId | null {
  const held = standing.holdsBack[0];
  if (held) return held;
  const placed = areas.filter((area) => standing.areas[area].position !== null);
  return placed.sort((a, b) => standing.areas[a].position! - standing.areas[b].position!)[0] ?? null;
}
