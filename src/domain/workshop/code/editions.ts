/** What codes need to know of an edition. Given once and never changed, as the order of its practices is. */
import { practiceOrder } from '../views/order';

interface CodeEdition {
  /** As rounds name it. */
  id: string;
  /** 0 to 3: two bits of a code. Later editions take a number again; the key tells them apart. */
  number: number;
  /** The practices of the quick way. */
  quick: readonly string[];
}

const editions: readonly CodeEdition[] = [
  {
    id: '2026',
    number: 1,
    quick: [
      'complaint-tracking',
      'listening-methods',
      'insight',
      'strategy-statements',
      'decision-framework',
      'known-roles',
      'training',
      'empowerment',
      'insight-delivery',
      'metric-choice',
      'recovery',
      'improvement-ranking',
    ],
  },
];

export interface CodeOrder {
  number: number;
  /** Ids of all practices, in the order in which answers are packed. */
  practices: readonly string[];
  /** Ids of the quick way, in the same order. */
  quick: readonly string[];
  /** Places of the quick practices among all, from 0. */
  quickPlaces: readonly number[];
}

/** @returns null for an edition that no code can carry */
export function codeOrder(id: string): CodeOrder | null {
  const edition = editions.find((each) => each.id === id);
  const practices = practiceOrder(id);
  if (!edition || !practices) return null;
  const quick = practices.filter((practice) => edition.quick.includes(practice));
  return { number: edition.number, practices, quick, quickPlaces: quick.map((each) => practices.indexOf(each)) };
}

/** @returns true when a code of the short kind holds all that is asked */
export function fitsQuickCode(edition: string, practices: readonly string[]): boolean {
  const order = codeOrder(edition);
  return order !== null && practices.every((practice) => order.quick.includes(practice));
}
