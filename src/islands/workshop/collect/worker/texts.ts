/** The texts of many files. To ask for each alone would take a thousand times as long as to read them. */
import { maxViewFileLength } from '../../../../domain/workshop/views/read-view-file';

export type Text = string | { error: 'tooLarge' | 'unreadable' };

/** A file beyond this is not even opened; in UTF-8 a sign has up to four bytes. */
const maxBytes = 4 * maxViewFileLength;
/** Read in one go up to this. */
const together = 16_000_000;

/** @returns a text, or why there is none, for each file; a text that was given is itself */
export async function textsOf(files: readonly (File | string)[]): Promise<Text[]> {
  const texts: Text[] = files.map((file) => (typeof file === 'string' ? file : { error: 'tooLarge' }));
  const places = files.flatMap((file, place) => (typeof file !== 'string' && file.size <= maxBytes ? [place] : []));
  for (let from = 0; from < places.length;) {
    let to = from + 1;
    let size = sizeAt(files, places[from]!);
    while (to < places.length && size + sizeAt(files, places[to]!) <= together) size += sizeAt(files, places[to++]!);
    const some = places.slice(from, to);
    const read = await readTogether(some.map((place) => files[place] as File));
    for (const [at, place] of some.entries()) texts[place] = read[at]!;
    from = to;
  }
  return texts;
}

const sizeAt = (files: readonly (File | string)[], place: number) => (files[place] as File).size;

async function readTogether(files: readonly File[]): Promise<Text[]> {
  try {
    const bytes = new Uint8Array(await new Blob([...files]).arrayBuffer());
    const decoder = new TextDecoder();
    let at = 0;
    const texts = files.map((file) => decoder.decode(bytes.subarray(at, (at += file.size))));
    if (at === bytes.length) return texts;
  } catch {
    // One of them cannot be read, or is another since it was chosen.
  }
  return Promise.all(files.map((file) => file.text().catch(() => ({ error: 'unreadable' as const }))));
}
