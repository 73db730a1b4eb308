/** What follows from a talk, as the title of an action. */
import { limits } from '../../../domain/engagement/limits';

/** @returns its first line that says something, as long as a title may be */
export function titleOfFollowUp(followUp: string): string {
  const line = followUp.split('\n').find((each) => each.trim() !== '');
  return (line ?? '').trim().slice(0, limits.shortText);
}
