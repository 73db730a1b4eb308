/** Who the organisation is, and whether it is ready to start. */
import { limits, type Brand, type Organisation, type Profile, type Round } from '../domain/engagement/engagement';
import { derived } from './derived';
import { $engagement, $round, editEngagement, editRound } from './engagement';

export const $organisation = derived([$engagement], (engagement) => engagement.organisation);
export const $profile = derived([$organisation], (organisation) => organisation.profile);
/** The client's colour, logo and line of confidentiality. */
export const $brand = derived([$organisation], (organisation) => organisation.brand);
/** By item id. */
export const $readiness = derived([$round], (round) => round.readiness);

/** Names longer than 400 characters are cut. */
export function setOrganisation(patch: Partial<Pick<Organisation, 'name' | 'customerWord'>>): void {
  const cut = Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, value.slice(0, limits.shortText)]));
  editEngagement((engagement) => ({ ...engagement, organisation: { ...engagement.organisation, ...cut } }));
}

/** Answers questions of the profile; undefined takes an answer back. */
export function setProfile(patch: Partial<Profile>): void {
  editEngagement((engagement) => {
    const profile = withPatch(engagement.organisation.profile, patch);
    return { ...engagement, organisation: { ...engagement.organisation, profile } };
  });
}

/**
 * Changes the client's look; null takes a colour or a logo away. A line longer than 400 characters is cut.
 * @returns false when the colour is none, or the logo is too large or no picture: nothing was changed then
 */
export function setBrand(patch: Partial<Brand>): boolean {
  const cut = { ...patch };
  if (cut.colour) cut.colour = cut.colour.toLowerCase();
  if (cut.confidentiality !== undefined) cut.confidentiality = cut.confidentiality.slice(0, limits.shortText);
  return editEngagement((engagement) => {
    const { organisation } = engagement;
    return { ...engagement, organisation: { ...organisation, brand: { ...organisation.brand, ...cut } } };
  });
}

/** Answers an item of the readiness check; undefined takes the answer back. */
export function setReadiness(item: string, value: Round['readiness'][string] | undefined): void {
  editRound((round) => ({ ...round, readiness: withPatch(round.readiness, { [item]: value }) }));
}

function withPatch<Fields extends object>(
  fields: Fields,
  patch: { [Key in keyof Fields]?: Fields[Key] | undefined },
): Fields {
  const entries = Object.entries({ ...fields, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Fields;
}
