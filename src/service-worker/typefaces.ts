/** Typefaces of far scripts, for the PDF: nine megabytes, of which a report needs a few files. Each stays once it was fetched. */
import type { Listed } from './build';
import { checked } from './checked';
import { keyOf, ownCache, typefacesName } from './keeping';

/** @returns this version's typefaces by their addresses */
export async function readTypefaces(): Promise<Map<string, Listed>> {
  const list = await (await ownCache())?.match(keyOf('typefaces.json'));
  const files = list ? ((await list.json()) as Listed[]) : [];
  return new Map(files.map((file) => [keyOf(file[0]), file]));
}

/** Keeps what came when it is one of the typefaces, whole. */
export async function keepTypeface(address: string, response: Response): Promise<void> {
  const file = (await readTypefaces()).get(address);
  const right = file && (await checked(response, file));
  if (right) await (await caches.open(typefacesName())).put(address, right);
}
