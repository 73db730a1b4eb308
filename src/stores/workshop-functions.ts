/** The functions that the people of a round choose from. */
import { withFunctionCarried } from '../domain/workshop/invitation/named-function';
import { editRound } from './engagement';

/** Whoever came in under the former name of a function belongs to it under the new one. @returns false as all edits here do */
export function carryFunction(former: string, place: number): boolean {
  return editRound((round) => withFunctionCarried(round, former, place));
}
