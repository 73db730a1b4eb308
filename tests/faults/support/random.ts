/** Chance that comes again: the same seed gives the same choices. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction: () => number;
  /** Both ends included. */
  whole: (from: number, to: number) => number;
  pick: <Value>(list: readonly Value[]) => Value;
}

/** Mulberry32: small, and even enough to choose with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    whole: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    pick: (list) => list[Math.floor(fraction() * list.length)]!,
  };
}
