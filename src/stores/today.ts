/** Today as a store, so that what is worked out from it stays pure and the server's page does not age. */
import { atom, onMount, readonlyType } from 'nanostores';
import { today } from '../platform/clock';

const $day = atom('2026-01-01');
onMount($day, () => $day.set(today()));

/** Plain date where the user is; a fixed day in what the server renders. */
export const $today = readonlyType($day);
