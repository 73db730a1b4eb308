/** How many working days each action takes, once every chain of actions has to fit into the month. */

/** By id, the ids that come before it in the same month. */
export type Earlier = ReadonlyMap<string, readonly string[]>;
/** Working days by id. */
export type Lengths = ReadonlyMap<string, number>;

/** Days of the longest chain before and after each action. @param order nothing stands before what it waits for */
export function chains(order: readonly string[], earlier: Earlier, lengths: Lengths) {
  const head = new Map<string, number>();
  const tail = new Map(order.map((id) => [id, 0]));
  for (const id of order) {
    head.set(id, Math.max(0, ...earlier.get(id)!.map((other) => (head.get(other) ?? 0) + lengths.get(other)!)));
  }
  for (const id of order.toReversed()) {
    for (const other of earlier.get(id)!) tail.set(other, Math.max(tail.get(other)!, tail.get(id)! + lengths.get(id)!));
  }
  return { head, tail };
}

/** The lengths given, shortened in proportion along every chain that is longer than the month, to one day at least. */
export function fittingLengths(order: readonly string[], earlier: Earlier, whole: Lengths, days: number): Lengths {
  const lengths = new Map(whole);
  // Each round shortens something by at least a day, so it ends.
  for (;;) {
    const { head, tail } = chains(order, earlier, lengths);
    const through = (id: string) => head.get(id)! + lengths.get(id)! + tail.get(id)!;
    const long = order.filter((id) => through(id) > days && lengths.get(id)! > 1);
    if (long.length === 0) return lengths;
    const shortened = long.map((id) => {
      const length = lengths.get(id)!;
      return [id, Math.max(1, Math.min(length - 1, Math.floor((length * days) / through(id))))] as const;
    });
    for (const [id, length] of shortened) lengths.set(id, length);
  }
}
