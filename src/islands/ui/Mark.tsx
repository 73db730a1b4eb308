import type { AreaId } from '../../content/schema';

/** Shape of each area in a box of 10: circle, square, triangle, diamond. */
export const markPaths: Record<AreaId, string> = {
  listening: 'M5 .8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4z',
  aligning: 'M1 1h8v8h-8z',
  engaging: 'M5 .8l4.6 8.4h-9.2z',
  driving: 'M5 0l5 5l-5 5l-5-5z',
};

/** The mark of an area; decorative, since the area's name stands beside it. Nothing for what belongs to none. */
export function Mark({ area }: { area: AreaId | null }) {
  if (!area) return null;
  return (
    <svg class="mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d={markPaths[area]} />
    </svg>
  );
}
