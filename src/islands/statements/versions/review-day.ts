import { isPlainDate } from '../../../domain/calendar/dates';
import { quarterAfter, type Statement } from '../../../domain/statements/versions/versions';

/**
 * @param on plain date of the approval; of anything else nothing follows
 * @returns the day to look at the statement again: the one set by hand if it is still to come, else a quarter after the
 * approval. A day that came with an earlier approval was not set by hand.
 */
export function reviewDay({ reviewOn, versions }: Pick<Statement, 'reviewOn' | 'versions'>, on: string): string {
  if (!isPlainDate(on)) return '';
  const cameWith = Object.values(versions).some(({ approval }) => approval && quarterAfter(approval.on) === reviewOn);
  return reviewOn !== null && reviewOn > on && !cameWith ? reviewOn : quarterAfter(on);
}
