/** Where each rater of a group stands: what the dots on a dial are. */
import type { AreaId, Practice } from '../../../content/schema';
import { areas } from '../../assessment/levels';
import type { Round } from '../../engagement/engagement';
import { ownResponse } from '../../engagement/progress';
import { countedViews, ownIsCounted } from '../views/counted';
import { practiceOrder } from '../views/order';
import { answerAt, packedAnswers } from '../views/pack';

/** So many raters at one position; lowest position first. */
export interface Heap {
  /** 1 to 5, cut to one decimal. */
  at: number;
  n: number;
}

export interface RaterPositions {
  overall: Heap[];
  areas: Record<AreaId, Heap[]>;
}

/**
 * The mean of each rater's levels, weighted and cut as the needle is (domain/assessment/position.ts), from revealed practices
 * alone. A show of hands has no raters to follow from one practice to the next, so it gives no dots.
 *
 * @param practices those in scope
 * @param from as many raters a scale must have; below, it has no dots
 */
export function raterPositions(round: Round, practices: readonly Practice[], from: number): RaterPositions {
  const order = practiceOrder(round.edition) ?? [];
  const revealed = practices.filter(({ id }) => round.workshop.revealed[id] !== undefined);
  const asked = revealed.map(({ id, area }) => ({
    place: order.indexOf(id),
    area: areas.indexOf(area),
    weight: round.weights[id]?.weight ?? 1,
  }));
  const whole = areas.length;
  /** Raters at each tenth of a level, area by area and then for the whole. */
  const heaps = Array.from({ length: whole + 1 }, () => new Map<number, number>());
  const sums = new Float64Array(whole + 1);
  const weights = new Float64Array(whole + 1);
  for (const answers of counted(round, order)) {
    sums.fill(0);
    weights.fill(0);
    for (const { place, area, weight } of asked) {
      const level = answerAt(answers, place);
      if (typeof level !== 'number') continue;
      for (const scale of [area, whole]) {
        sums[scale]! += level * weight;
        weights[scale]! += weight;
      }
    }
    for (const [scale, heap] of heaps.entries()) {
      if (weights[scale]! <= 0) continue;
      const tenths = Math.floor((sums[scale]! * 10) / weights[scale]!);
      heap.set(tenths, (heap.get(tenths) ?? 0) + 1);
    }
  }
  const listed = heaps.map((heap) => list(heap, from));
  return {
    overall: listed[whole]!,
    areas: Object.fromEntries(areas.map((area, place) => [area, listed[place]!])) as RaterPositions['areas'],
  };
}

/** Packed answers of everybody who counts. */
function counted(round: Round, order: readonly string[]): string[] {
  const views = countedViews(round).map(({ answers }) => answers);
  return ownIsCounted(round) ? [packedAnswers(ownResponse(round).answers, order), ...views] : views;
}

function list(heap: ReadonlyMap<number, number>, from: number): Heap[] {
  const raters = [...heap.values()].reduce((sum, n) => sum + n, 0);
  if (raters < from) return [];
  return [...heap].sort(([a], [b]) => a - b).map(([tenths, n]) => ({ at: tenths / 10, n }));
}

/** A screen has room for so many dots on one scale. */
const mostDots = 60;

/**
 * @returns a dot for each rater, or for several where there are too many to draw: `each` at most, the last of a heap fewer
 */
export function dotsOf(heaps: readonly Heap[], most = mostDots): { dots: number[]; each: number } {
  const dotsAt = (each: number) => heaps.reduce((sum, { n }) => sum + Math.ceil(n / each), 0);
  let each = 1;
  // 1, 2, 5, 10, 20, 50: numbers one can count in. Below one dot a heap nothing is to be had.
  while (dotsAt(each) > Math.max(most, heaps.length)) each *= String(each).startsWith('2') ? 2.5 : 2;
  return { dots: heaps.flatMap(({ at, n }) => Array.from({ length: Math.ceil(n / each) }, () => at)), each };
}
