/** Which practice the room is asked by a show of hands: read by the window on the projector. */
import { atom, readonlyType } from 'nanostores';

const $practice = atom<string | null>(null);
/** Id of the practice; null while no hands are counted on this page. */
export const $asked = readonlyType($practice);

export function askRoom(practice: string | null): void {
  $practice.set(practice);
}
