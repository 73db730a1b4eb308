/** Opens a calendar file the user chose. What reads it is fetched now, not before. */
import { largestFile } from '../../../domain/calendar/holiday-reading';
import type { IcsReading } from '../../../domain/calendar/holidays-from-ics';

/** The years that were kept, both inclusive. */
export interface Span {
  from: string;
  to: string;
}
export type FileReading = Extract<IcsReading, { kind: 'read' }> & { span: Span };
type FileError = Extract<IcsReading, { kind: 'error' }>['error'] | 'unreadable' | 'noReader';

/** Whole years kept around the first day of the plan: holidays long past, or of every year to come, say nothing about it. */
const [yearsBefore, yearsAfter] = [1, 3];

/** Never rejects. @param startOn first day of the plan */
export async function readCalendarFile(
  file: File,
  startOn: string,
): Promise<FileReading | { kind: 'error'; error: FileError }> {
  if (file.size > largestFile) return { kind: 'error', error: 'tooLarge' };
  const text = await file.arrayBuffer().then(decoded, () => null);
  if (text === null) return { kind: 'error', error: 'unreadable' };
  const reader = await import('../../../domain/calendar/holidays-from-ics').catch(() => null);
  if (reader === null) return { kind: 'error', error: 'noReader' };
  const year = Number(startOn.slice(0, 4));
  const span = { from: `${year - yearsBefore}-01-01`, to: `${year + yearsAfter}-12-31` };
  const reading = reader.readIcs(text, span);
  return reading.kind === 'error' ? reading : { ...reading, span };
}

/** As UTF-8 or, where it says so, UTF-16; what is neither was written by an old program on Windows. */
function decoded(buffer: ArrayBuffer): string {
  const [first, second] = new Uint8Array(buffer);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(buffer);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}
