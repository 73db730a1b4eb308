/** The typefaces of far scripts on this device: what the worker keeps once it was fetched. */

type Listed = [path: string, hash: string, bytes: number];

const isOurs = (name: string) => name.startsWith('attune-typefaces');

async function listed(): Promise<string[]> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/*$/, '/')}typefaces.json`);
  return ((await response.json()) as Listed[]).map(
    ([path]) => new URL(path, new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), location.origin)).href,
  );
}

async function keptNow(): Promise<Set<string>> {
  const names = (await caches.keys()).filter(isOurs);
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(keys.flat().map(({ url }) => url));
}

/** @returns how many lie here, of how many */
export async function typefacesKept(): Promise<{ kept: number; of: number }> {
  const [all, kept] = await Promise.all([listed(), keptNow()]);
  return { kept: all.filter((address) => kept.has(address)).length, of: all.length };
}

/** What a face's file begins with: "noto-jp-4" is noto-sans-jp-4-400-normal, with a hash behind it. */
const fileOf = (face: string) => `/${face.replace('noto-', 'noto-sans-')}-`;

/**
 * Has the files of these faces kept. They are found by their names in the list of the build: asking for their addresses here would
 * have the build copy every one of them a second time.
 * @param faces "noto-arabic", "noto-jp-4" @throws when one did not come
 */
export async function keepTypefaces(faces: ReadonlySet<string>): Promise<void> {
  if (faces.size === 0) return;
  const files = [...faces].map(fileOf);
  const addresses = (await listed()).filter((address) => files.some((file) => address.includes(file)));
  await keep(addresses, () => undefined);
}

/**
 * Has all of them kept.
 * @throws when one did not come
 */
export async function keepAllTypefaces(onProgress: (done: number, of: number) => void): Promise<void> {
  await keep(await listed(), onProgress);
}

/** Fetches what is not here, a few at a time; the worker keeps each. */
async function keep(addresses: readonly string[], onProgress: (done: number, of: number) => void): Promise<void> {
  const kept = await keptNow();
  const waiting = addresses.filter((address) => !kept.has(address));
  let next = 0;
  let done = addresses.length - waiting.length;
  const fetchSome = async () => {
    while (next < waiting.length) {
      const response = await fetch(waiting[next++]!);
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      await response.arrayBuffer();
      onProgress((done += 1), addresses.length);
    }
  };
  await Promise.all(Array.from({ length: 6 }, fetchSome));
}
