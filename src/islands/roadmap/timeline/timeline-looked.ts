import { atom } from 'nanostores';

/** The action on the timeline that is looked at: under the pointer, else with the focus. Only what shows it is drawn again. */
export const $looked = atom<string | null>(null);
