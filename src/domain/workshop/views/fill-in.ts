/** A view that came before, and the same answers again by another way: with a name the first time, with notes the second. */
import type { Rater, View } from '../../engagement/engagement';
import type { IncomingView } from './incoming';

/** @returns whether it says nothing else than the view that stands: the same answers, and no note that contradicts one there */
export function mayBeFilledIn(view: View, incoming: IncomingView): boolean {
  if (view.answers !== incoming.answers) return false;
  return Object.entries(incoming.notes ?? {}).every(([practice, note]) => {
    const there = view.notes?.[practice];
    return there === undefined || there === note;
  });
}

/** @returns the view with what it did not have: notes, a name, a function, a seniority. The same one when it has all */
export function filledIn(view: View, incoming: IncomingView): View {
  const rater = { ...stated(incoming.rater), ...stated(view.rater) };
  const notes = { ...incoming.notes, ...view.notes };
  const isRicher =
    Object.keys(rater).length > Object.keys(stated(view.rater)).length ||
    Object.keys(notes).length > Object.keys(view.notes ?? {}).length;
  return isRicher ? { ...view, rater, ...(Object.keys(notes).length > 0 ? { notes } : {}) } : view;
}

function stated(rater: Rater): Rater {
  return Object.fromEntries(Object.entries(rater).filter(([, value]) => value !== undefined && value !== ''));
}
