/** Which practices an invitation asks: all, those of the quick way, or four bytes that name any of them. */
import { codeOrder } from '../code/editions';

export type Choice = 'all' | 'quick' | 'chosen';

/** How the practices asked are said in the shortest way. */
export function choiceOf(edition: string, practices: readonly string[]): Choice {
  const order = codeOrder(edition);
  const isSame = (others: readonly string[]) =>
    others.length === practices.length && others.every((each) => practices.includes(each));
  if (!order) return 'chosen';
  if (isSame(order.practices)) return 'all';
  return isSame(order.quick) ? 'quick' : 'chosen';
}

/** @returns a bit a practice, eight a byte, the first one lowest */
export function maskOf(order: readonly string[], practices: readonly string[]): number[] {
  const bytes = Array.from({ length: Math.ceil(order.length / 8) }, () => 0);
  order.forEach((practice, place) => {
    if (practices.includes(practice)) bytes[place >> 3]! |= 1 << (place & 7);
  });
  return bytes;
}

export function inMask(order: readonly string[], mask: readonly number[]): string[] {
  return order.filter((_, place) => ((mask[place >> 3] ?? 0) >> (place & 7)) & 1);
}
