/** Chance that comes out the same for the same seed: a case is made again from its number alone. */

export interface Random {
  /** A whole number from 0 to below the limit. */
  below: (limit: number) => number;
  /** True once in so many times. */
  oneIn: (many: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
  /** From 1, small ones far likelier than large ones. */
  some: (most: number) => number;
  bytes: (length: number) => Uint8Array<ArrayBuffer>;
}

/** @param name any text: another text, another chance (splitmix32 over an FNV-1a hash) */
export function randomFrom(name: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    oneIn: (many) => below(many) === 0,
    pick: (items) => items[below(items.length)]!,
    some: (most) => 1 + Math.floor((next() / 2 ** 32) ** 3 * most),
    bytes(length) {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; at += 1) bytes[at] = next();
      return bytes;
    },
  };
}
