/** Names by id, as a report says them; an id nobody knows any more stands for itself. */
import type { ReportInput } from './input';

export const actionTitle = (input: ReportInput, action: string) => input.words.actions[action]?.title ?? action;
export const practiceName = (input: ReportInput, practice: string) => input.words.practices[practice]?.name ?? practice;
export const ownerName = (input: ReportInput, owner: string) => input.words.model.roles[owner] ?? owner;
/** @returns an empty string for an action of the user's own */
export const actionCode = (input: ReportInput, action: string) =>
  input.edition.actions.find(({ id }) => id === action)?.code ?? '';
