/** Which topics an organisation is asked to check when it lists its obligations (handbook 5.3). */
import type { Obligation } from '../../content/schema';
import type { Profile } from '../engagement/engagement';

/** An empty list holds for everyone; a filled one only for those who gave one of its answers. */
function holdsFor(list: readonly string[], answers: readonly (string | undefined)[]): boolean {
  return list.length === 0 || answers.some((answer) => answer !== undefined && list.includes(answer));
}

/** @returns ids in the order given; without a profile the topics that hold for everyone */
export function obligationsFor(obligations: readonly Obligation[], profile: Profile): string[] {
  return obligations
    .filter(
      ({ sectors, regions, sells }) =>
        holdsFor(sectors, [profile.sector]) &&
        holdsFor(regions, profile.regions ?? []) &&
        holdsFor(sells, [profile.sells]),
    )
    .map(({ id }) => id);
}
