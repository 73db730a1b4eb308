/**
 * Parts of the program that are fetched when they are needed, and fetched again where that failed: browsers may hold on
 * to a failure for as long as the page lives, and answer the same import with it even when the network is back.
 */

/** The part did not come: there is no network, or the site was built anew since the page was opened. */
export class NotFetched extends Error {}

/**
 * @param load imports the part by name
 * @param again imports an address that was not tried yet; given only by tests
 * @returns fetches the part at its first call and gives the same one from then on. Throws NotFetched; the next call tries again
 */
export function latePart<Part>(
  load: () => Promise<Part>,
  again: (address: string) => Promise<Part> = (address) => import(/* @vite-ignore */ address) as Promise<Part>,
): () => Promise<Part> {
  let part: Promise<Part> | null = null;
  let tries = 0;

  async function fetchOnce(): Promise<Part> {
    try {
      return await load();
    } catch (error) {
      // Only the browser's own words name the file. Where they do not, it is one that tries again by itself.
      const address = /https?:\/\/[^\s?]+\.js/.exec(String(error))?.[0];
      tries += 1;
      return address ? again(`${address}?again=${tries}`) : load();
    }
  }

  return () => {
    part ??= fetchOnce().catch((error: unknown) => {
      part = null;
      throw new NotFetched('A part of the program did not come', { cause: error });
    });
    return part;
  };
}
