import { dotsOf } from '../../../../domain/workshop/present/positions';

/** Room for the dots of one level, in letters' heights. */
const room = { width: 5.4, height: 2.5 };
/** A dot with the gap beside it, at most. */
const widest = 1;

/** @returns how many dots each count has, and how many raters one stands for at most */
export function dotsFor(counts: readonly number[]): { dots: number[]; each: number } {
  const { each } = dotsOf(counts.flatMap((n, place) => (n > 0 ? [{ at: place + 1, n }] : [])));
  return { dots: counts.map((n) => Math.ceil(n / each)), each };
}

/**
 * So many dots, in as few rows as there is room for. Decorative: the number stands beside them.
 * @param most dots any level has: those of all levels are drawn alike
 */
export function CountDots({ n, most }: { n: number; most: number }) {
  let rows = 1;
  const pitchOf = () => Math.min(widest, room.height / rows);
  while (Math.ceil(most / rows) * pitchOf() > room.width) rows += 1;
  const pitch = pitchOf();
  const used = Math.min(n, rows);
  const top = (room.height - used * pitch) / 2;
  return (
    <svg
      width={`${room.width}em`}
      height={`${room.height}em`}
      viewBox={`0 0 ${room.width} ${room.height}`}
      aria-hidden="true"
    >
      {Array.from({ length: n }, (_, index) => (
        <circle
          key={index}
          class="presenter-dot"
          cx={(Math.floor(index / rows) + 0.5) * pitch}
          cy={top + ((index % rows) + 0.5) * pitch}
          r={pitch * 0.4}
        />
      ))}
    </svg>
  );
}
