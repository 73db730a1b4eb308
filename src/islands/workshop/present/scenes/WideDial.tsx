import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import type { Level } from '../../../../content/schema';
import { dialGeometry } from '../../../../domain/dial';
import { dotsOf, type Heap } from '../../../../domain/workshop/present/positions';
import { levelName } from './names';

interface Props {
  name: string;
  earned: Level | null;
  position: number | null;
  heaps: readonly Heap[];
  size: 'large' | 'small';
}

/** Where the scale lies under the top of the drawing, and how far ticks reach up, in letters' heights. */
const heights = {
  large: { base: 4.6, stop: 1.5, half: 0.9, minor: 0.5 },
  small: { base: 2.2, stop: 0.8, half: 0.5, minor: 0.28 },
};
const percent = (x: number) => `${Math.round(x * 100) / 100}%`;

/** The tuning dial, as big as the letters around it. */
export function WideDial({ name, earned, position, heaps, size }: Props) {
  const h = heights[size];
  const { dots } = dotsOf(heaps);
  const dial = dialGeometry({ width: 100, position, band: null, earned, dots });
  const radius = size === 'large' ? 0.32 : 0.24;
  const rows = Math.max(0, ...dial.dots.map(({ row }) => row));
  /** Dots of a full column move together rather than leave the drawing. */
  const step = Math.min(radius * 2.2, (h.base - radius * 2) / Math.max(1, rows));
  const raters = heaps.reduce((sum, { n }) => sum + n, 0);
  return (
    <div
      class={`presenter-dial is-${size}`}
      role="img"
      aria-label={presenterWords.result.dial(
        name,
        position === null ? null : position.toFixed(1),
        earned === null ? null : levelName(earned),
        raters,
      )}
    >
      <svg width="100%" height={`${h.base + 0.5}em`} aria-hidden="true">
        {dial.ticks.map((tick, index) =>
          index % 2 === 0 ? (
            <line
              key={index}
              class={`presenter-tick is-${tick.size}`}
              x1={percent(tick.x)}
              x2={percent(tick.x)}
              y1={`${h.base - h[tick.size]}em`}
              y2={`${h.base}em`}
            />
          ) : null,
        )}
        <line class="presenter-tick is-stop" x1="0" x2="100%" y1={`${h.base}em`} y2={`${h.base}em`} />
        {dial.dots.map((dot, index) => (
          <circle
            key={index}
            class="presenter-dot"
            cx={percent(dot.x)}
            cy={`${h.base - radius * 1.3 - dot.row * step}em`}
            r={`${radius}em`}
          />
        ))}
        {dial.needle && (
          <svg class="presenter-needle" x={percent(dial.needle.x)} overflow="visible">
            <rect x="-0.06em" y="0.3em" width="0.12em" height={`${h.base}em`} />
            <circle cx="0" cy="0.34em" r="0.3em" />
          </svg>
        )}
      </svg>
      {size === 'large' && (
        <div class="presenter-stops" aria-hidden="true">
          {dial.stops.map((stop) => (
            <span key={stop.level} class={stop.earned ? 'earned' : undefined}>
              {levelName(stop.level)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
