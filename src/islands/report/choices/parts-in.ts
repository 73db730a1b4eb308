import { reportPartIds, type ReportPartId } from '../../../domain/engagement/engagement';

/** What is written and drawn; the backup rides along and is asked about beside the PDF. */
export type WrittenPart = Exclude<ReportPartId, 'backup'>;

export const writtenParts = reportPartIds.filter((part): part is WrittenPart => part !== 'backup');

/** @returns those that were not left out */
export function partsIn(leaveOut: readonly ReportPartId[]): WrittenPart[] {
  return writtenParts.filter((part) => !leaveOut.includes(part));
}
