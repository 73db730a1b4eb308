/** The order in which the answers of a view are packed: given once for an edition, the same as in links, and never changed. */
import { linkEditions } from '../../link/editions';

/** @returns practice ids; null for an edition that is not known here */
export function practiceOrder(edition: string): readonly string[] | null {
  return linkEditions.find(({ id }) => id === edition)?.practices ?? null;
}
