/** Which sector the examples beside the parts are told from, when it is not the profile's own: a choice of this visit. */
import { atom, readonlyType } from 'nanostores';

const $chosen = atom<string | null>(null);

/** Null while nobody chose: then it is the sector of the profile. */
export const $exampleSector = readonlyType($chosen);

export function chooseExampleSector(sector: string): void {
  $chosen.set(sector);
}
