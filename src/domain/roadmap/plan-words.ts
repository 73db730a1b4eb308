/** The words of the actions as the plan has them: the edition's, the user's own in their place, and own actions. */
import type { ActionWords } from '../../content/schema';
import type { Plan } from '../engagement/engagement';

/** @param words of the edition, by action id; they stay as they are */
export function planWords(words: Readonly<Record<string, ActionWords>>, plan: Plan): Record<string, ActionWords> {
  const made: Record<string, ActionWords> = { ...words };
  for (const [id, { title, doneWhen }] of Object.entries(plan.own)) made[id] = { title, doneWhen, measure: '' };
  for (const [id, { title, doneWhen }] of Object.entries(plan.choices)) {
    const before = made[id];
    if (before) made[id] = { ...before, title: title ?? before.title, doneWhen: doneWhen ?? before.doneWhen };
  }
  return made;
}
