import { lookWords } from '../../../content/messages/en/workshop-look';
import { levels } from '../../../domain/assessment/levels';
import { dialGeometry } from '../../../domain/dial';
import { dotsIn, type DotPlan } from '../../../domain/workshop/agreement/dots';
import type { Spread } from '../../../domain/workshop/agreement/spread';
import { levelName } from './names';

/** Below the scale at the stop it marks: the triangle of the dial, and a diamond. */
export const medianPath = 'M0 0l5.5 9h-11z';
export const agreedPath = 'M0-.5l5 5.5l-5 5.5l-5-5.5z';

const pitch = 8;
const radius = 3.5;
const top = 2;
/** Between the scale and the lowest dot: its fine marks show there, as on the dial. */
const clear = 4;
/** Room for the marks under the scale. */
const below = 14;

const { stops, ticks } = dialGeometry({ width: 100, position: null, band: null, earned: null });
/** Every second of the dial's, for this scale is short. */
const fineMarks = ticks
  .flatMap(({ x, size }, place) => (size === 'stop' || place % 2 === 1 ? [] : `M${x} 0V1`))
  .join('');

interface Props {
  spread: Spread;
  dots: DotPlan;
}

/** The five stops of the dial with a dot for every rater on them, stacked; the lower median and what was agreed under them. */
export function DotScale({ spread, dots: plan }: Props) {
  const { counts, lowerMedian, agreed } = spread;
  const dots = dotsIn(counts, plan);
  const rows = Math.max(2, ...dots.map(({ row }) => row + 1));
  const base = top + rows * pitch + clear;
  const isBoth = agreed !== null && agreed === lowerMedian;
  const spoken = lookWords.drawing(
    levels.map((level) => [levelName(level), counts[level - 1]!]),
    lowerMedian && levelName(lowerMedian),
    agreed && levelName(agreed),
  );
  return (
    <div class="look-scale" role="img" aria-label={spoken}>
      <svg width="100%" height={base + below} aria-hidden="true">
        <svg width="100%" y={base - clear} height={clear} viewBox="0 0 100 1" preserveAspectRatio="none">
          <path class="look-fine" d={fineMarks} />
        </svg>
        <line class="look-base" x1="0" x2="100%" y1={base} y2={base} />
        {stops.map(({ level, x }) => (
          <svg key={level} x={`${x}%`} overflow="visible">
            <line class="look-stop" x1="0" x2="0" y1={base - 2 * clear} y2={base} />
            {dots
              .filter((dot) => dot.level === level)
              .map(({ column, row }) => (
                <circle
                  key={`${column} ${row}`}
                  class="look-dot"
                  cx={column * pitch}
                  cy={base - clear - radius - row * pitch}
                  r={radius}
                />
              ))}
            {level === lowerMedian && (
              <g transform={`translate(${isBoth ? -6.5 : 0} ${base + 2})`}>
                <path class="look-median" d={medianPath} />
              </g>
            )}
            {level === agreed && (
              <g transform={`translate(${isBoth ? 6.5 : 0} ${base + 2})`}>
                <path class="look-agreed" d={agreedPath} />
              </g>
            )}
          </svg>
        ))}
      </svg>
      <div class="look-stops" aria-hidden="true">
        {levels.map((level) => (
          <span key={level}>{levelName(level)}</span>
        ))}
      </div>
    </div>
  );
}
