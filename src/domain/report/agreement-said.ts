/** How far the people a result rests on agree, in half a sentence for the first page. */
import { splitPractices } from '../workshop/talk/split';
import type { ReportInput } from './input';

/** @returns empty for the answers of one person */
export function agreementSaid({
  round,
  edition,
  messages,
}: Pick<ReportInput, 'round' | 'edition' | 'messages'>): string {
  const { revealed } = round.workshop;
  const shown = edition.practices.filter(({ id }) => revealed[id] !== undefined);
  if (shown.length === 0) return '';
  const agreed = shown.filter(({ id }) => round.agreed[id] !== undefined).length;
  return messages.dialNote.agreed(agreed, splitPractices(round, shown, edition.model.thresholds).length);
}
