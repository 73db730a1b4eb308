/** Whether somebody has to decide between two versions of a field. All that every page has of it: the rest is fetched then. */
import { atom } from 'nanostores';

/** The engagement in which two tabs changed the same, as far as this page knows; null for none. */
export const $conflicted = atom<string | null>(null);
