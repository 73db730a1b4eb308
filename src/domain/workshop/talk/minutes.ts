/** Shares out the minutes there are to talk. */

export interface Claim {
  /** What it asks for beside the shortest talk, 0 or more. */
  pull: number;
  /** Minutes set by hand; null for what is shared out. */
  byHand: number | null;
}

/**
 * Minutes set by hand are kept. Of the rest each claim gets the shortest talk, first come first, as far as it goes; what is
 * left over is shared by pull, in whole minutes, the largest remainders first.
 * @param claims in the order in which they count
 * @param least minutes of the shortest talk, whole, 1 or more
 * @returns minutes by claim, whole: 0 for what finds none, else `least` or more (by hand: as set)
 */
export function sharedMinutes(claims: readonly Claim[], minutes: number, least: number): number[] {
  const shares = claims.map(({ byHand }) => byHand ?? 0);
  const left = Math.max(0, minutes - shares.reduce((sum, share) => sum + share, 0));
  const open = claims.flatMap(({ byHand }, index) => (byHand === null ? [index] : []));
  const served = open.slice(0, Math.floor(left / least));
  if (served.length === 0) return shares;

  const over = left - served.length * least;
  const pulls = served.map((index) => claims[index]!.pull + evenPart);
  const all = pulls.reduce((sum, pull) => sum + pull, 0);
  const parts = pulls.map((pull) => (over * pull) / all);
  for (const [place, index] of served.entries()) shares[index] = least + Math.floor(parts[place]!);
  const given = parts.reduce((sum, part) => sum + Math.floor(part), 0);
  const byRemainder = parts
    .map((part, place) => ({ place, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  for (const { place } of byRemainder.slice(0, over - given)) shares[served[place]!]! += 1;
  return shares;
}

/** Everybody's share beside what pulls: no talk is left at the shortest while another has an hour. */
const evenPart = 0.25;
