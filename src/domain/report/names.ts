/** Names by id, as a report says them; an id nobody knows any more stands for itself. */
import type { ReportInput } from './input';

export const actionTitle = (input: ReportInput, action: string) => input.words.actions[action]?.title ?? action;
export const practiceName = (input: ReportInput, practice: string) => input.words.practices[practice]?.name ?? practice;
export const ownerName = (input: ReportInput, owner: string) => input.words.model.roles[owner] ?? owner;

/** Of each edition: hundreds of actions are asked for by id. */
const codes = new WeakMap<ReportInput['edition']['actions'], ReadonlyMap<string, string>>();

/** @returns an empty string for an action of the user's own */
export function actionCode({ edition: { actions } }: ReportInput, action: string): string {
  const known = codes.get(actions) ?? new Map(actions.map(({ id, code }) => [id, code]));
  codes.set(actions, known);
  return known.get(action) ?? '';
}
