/** In which order the practices stand, and which of them. */
import { areas } from '../../../domain/assessment/levels';
import { apartness } from '../../../domain/workshop/agreement/apart';
import type { Looked } from './use-look';

export const sorts = ['widest', 'area', 'edition'] as const;
export type Sort = (typeof sorts)[number];
export const shows = ['all', 'split', 'close', 'aligned', 'open'] as const;
export type Show = (typeof shows)[number];

const byWord = ['split', 'close', 'aligned', null] as const;

/** Split before close before aligned; within these as far apart as the agenda has it; ties in the order of the assessment. */
export function widestFirst(shown: readonly Looked[]): Looked[] {
  const rank = ({ spread }: Looked) => byWord.indexOf(spread.agreement);
  const apart = new Map(shown.map((each) => [each.id, apartness(each.spread, each.groups.gap)]));
  return shown.toSorted((a, b) => rank(a) - rank(b) || apart.get(b.id)! - apart.get(a.id)! || a.place - b.place);
}

export function arranged(shown: readonly Looked[], sort: Sort, show: Show): Looked[] {
  const chosen = shown.filter(({ spread }) => {
    if (show === 'all') return true;
    return show === 'open' ? spread.agreed === null : spread.agreement === show;
  });
  if (sort === 'widest') return widestFirst(chosen);
  if (sort === 'edition') return chosen;
  return chosen.toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || a.place - b.place);
}
