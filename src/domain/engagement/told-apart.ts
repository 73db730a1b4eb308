/** Things that are found by their ids, each with one of its own. */
import type { Engagement } from './engagement-schema';

/** @returns the document with its rounds, and the responses of each, told apart */
export function allToldApart(engagement: Engagement): Engagement {
  const rounds = engagement.rounds.map((round) => ({ ...round, responses: toldApart(round.responses) }));
  return { ...engagement, rounds: toldApart(rounds) };
}

/**
 * Only a file made by hand has one id twice; neither of the two may hide the other, or take what is typed into it.
 * @returns the same in their order; the second of an id has the first free one made from it
 */
export function toldApart<Item extends { id: string }>(items: Item[]): Item[] {
  const taken = new Set(items.map(({ id }) => id));
  if (taken.size === items.length) return items;
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  return items.map((item) => {
    const { id } = item;
    if (!seen.has(id)) {
      seen.add(id);
      return item;
    }
    const stem = id.slice(0, 56);
    // Counted on from the last: a file may have one id many thousand times.
    let number = numbers.get(stem) ?? 2;
    while (taken.has(`${stem}-${number}`)) number += 1;
    numbers.set(stem, number + 1);
    return { ...item, id: `${stem}-${number}` };
  });
}
