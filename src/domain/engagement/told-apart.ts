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
  return items.map((item) => {
    let { id } = item;
    for (let number = 2; seen.has(id) || (id !== item.id && taken.has(id)); number += 1)
      id = `${item.id.slice(0, 56)}-${number}`;
    seen.add(id);
    return id === item.id ? item : { ...item, id };
  });
}
