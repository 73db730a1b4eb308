import { dialWords } from '../../content/messages/en/shell';
import { levelWords } from '../../content/words/levels';
import type { Level } from '../../content/schema';
import { dialGeometry, type DialInput } from '../../domain/dial';

interface Props extends Omit<DialInput, 'width'> {
  /** What the dial shows, read before its values: "Listening". */
  name: string;
  size?: 'large' | 'small';
  /** What the triangle marks, for those who hear the dial. */
  triangle?: 'target' | 'day90';
  /** What the marks say, for those who hear the dial. */
  marksSay?: string;
}

const heights = {
  large: { tall: 29, half: 17, minor: 9, base: 65, knob: 5.5 },
  small: { tall: 15, half: 9, minor: 5, base: 36, knob: 3.5 },
};
/** Room for the names under the marks. */
const nameHeight = 17;
const percent = (x: number) => `${Math.round(x * 100) / 100}%`;

function spoken({ name, position, band, earned, target, triangle = 'target', marksSay }: Props): string {
  const level = earned === null ? dialWords.notEarned : dialWords.earned(levelWords[earned].name);
  return [
    `${name}.`,
    level,
    position === null ? dialWords.nothing : dialWords.position(position.toFixed(1)),
    band && band.high > band.low ? dialWords.band(band.low.toFixed(1), band.high.toFixed(1)) : '',
    target === null || target === undefined ? '' : dialWords[triangle](target.toFixed(1)),
    marksSay ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The tuning dial: five stops, a needle for the position, a band for what is unknown, dots for raters. */
export function Dial(props: Props) {
  const { size = 'large' } = props;
  const h = heights[size];
  const dial = dialGeometry({ ...props, width: 100 });
  /** Dots of a full column move together rather than leave the drawing. */
  const dotStep = Math.min(8, (h.base - 9) / Math.max(1, ...dial.dots.map(({ row }) => row)));
  const top = (tick: 'minor' | 'half' | 'stop') =>
    h.base - (tick === 'stop' ? h.tall : tick === 'half' ? h.half : h.minor);
  return (
    <div class={`dial dial-${size}`} role="img" aria-label={spoken(props)}>
      <svg width="100%" height={h.base + h.knob + 4 + (dial.markNames.length > 0 ? nameHeight : 0)} aria-hidden="true">
        {dial.band && (
          <rect
            class="dial-band"
            x={percent(dial.band.x0)}
            width={percent(dial.band.x1 - dial.band.x0)}
            y={h.base - h.tall}
            height={h.tall}
          />
        )}
        {dial.ticks.map((tick, index) => (
          <line
            key={index}
            class={`dial-${tick.size}${index % 2 ? ' dial-odd' : ''}`}
            x1={percent(tick.x)}
            x2={percent(tick.x)}
            y1={top(tick.size)}
            y2={h.base}
          />
        ))}
        <line class="dial-base" x1="0" x2="100%" y1={h.base} y2={h.base} />
        {dial.dots.map((dot, index) => (
          <circle key={index} class="dial-dot" cx={percent(dot.x)} cy={h.base - 6 - dot.row * dotStep} r="3" />
        ))}
        {dial.target && (
          <svg class="dial-target" x={percent(dial.target.x)} y={h.base + 1} overflow="visible">
            <path d="M0 0l5.5 9h-11z" />
          </svg>
        )}
        {dial.marks.map(({ x, look }, index) => (
          <svg key={index} class={`dial-mark dial-mark-${look}`} x={percent(x)} y={h.base + 1} overflow="visible">
            <path d="M0 0l5.5 9h-11z" />
          </svg>
        ))}
        {dial.markNames.map(({ x, name }) => (
          <text key={name} class="dial-mark-name" x={percent(x)} y={h.base + 23} text-anchor="middle">
            {name}
          </text>
        ))}
        {dial.needle && (
          <svg class="dial-needle" x={percent(dial.needle.x)} overflow="visible">
            <rect x="-1.25" y={h.knob} width="2.5" height={h.base + h.knob + 2 - h.knob} />
            <circle cx="0" cy={h.knob + 0.5} r={h.knob} />
          </svg>
        )}
      </svg>
      <div class="dial-stops" aria-hidden="true">
        {dial.stops.map((stop) => (
          <span key={stop.level} class={stop.earned ? 'earned' : undefined}>
            {levelWords[stop.level as Level].short}
          </span>
        ))}
      </div>
    </div>
  );
}
