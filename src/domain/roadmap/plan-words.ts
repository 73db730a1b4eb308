/** The words of the actions as the plan has them: the edition's, the user's own in their place, own actions, and talks. */
import type { ActionWords } from '../../content/schema';
import type { Plan } from '../engagement/engagement';
import { talkId } from './talks';

/** How a talk about a practice is called. */
export interface TalkNaming {
  /** Names of practices, by id. */
  practices: Readonly<Record<string, string>>;
  task: (practice: string) => ActionWords;
}

/** @param words of the edition, by action id; they stay as they are */
export function planWords(
  words: Readonly<Record<string, ActionWords>>,
  plan: Plan,
  { practices, task }: TalkNaming,
): Record<string, ActionWords> {
  const made: Record<string, ActionWords> = {};
  for (const [practice, name] of Object.entries(practices)) made[talkId(practice)] = task(name);
  Object.assign(made, words);
  for (const [id, { title, doneWhen }] of Object.entries(plan.own)) made[id] = { title, doneWhen, measure: '' };
  for (const [id, { title, doneWhen }] of Object.entries(plan.choices)) {
    const before = made[id];
    if (before) made[id] = { ...before, title: title ?? before.title, doneWhen: doneWhen ?? before.doneWhen };
  }
  return made;
}
