import { maxTextLength } from '../../../domain/engagement/limits';
import { readFile } from '../../../platform/files';

/** A UTF-16 unit takes at most three bytes of a file in UTF-8. A PDF packs the backup, and what it draws is small beside it. */
export const maxBytes = 3 * maxTextLength;

export type ReadBackupResult =
  | { kind: 'ok'; text: string }
  | { kind: 'tooLarge' | 'unreadable' }
  /** failed: the code that reads PDFs could not be fetched */
  | { kind: 'pdf'; why: 'none' | 'withoutBackup' | 'foreign' | 'tooLarge' | 'damaged' | 'failed' };

/** The text of the backup in a file: the file itself, or what rides inside a PDF. What it is, its content says. */
export async function readBackup(file: Blob): Promise<ReadBackupResult> {
  const read = await readFile(file, maxBytes);
  if (read.kind !== 'ok') return read;
  const { bytes } = read;
  if (!isPdf(bytes)) return { kind: 'ok', text: new TextDecoder().decode(bytes) };
  try {
    const { readAttachment } = await import('../../../deliverables/pdf/attachment/read');
    const attachment = await readAttachment(bytes);
    return attachment.kind === 'ok' ? attachment : { kind: 'pdf', why: attachment.kind };
  } catch {
    return { kind: 'pdf', why: 'failed' };
  }
}

/** Readers take a header that begins within the first 1,024 bytes (ISO 32000-1, annex H); text that begins as JSON is none. */
function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes('%PDF-') && !/^(\xef\xbb\xbf)?\s*[{[]/.test(head);
}
