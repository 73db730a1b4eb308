/** A dot for each person; in a large group one dot stands for several. The number stands beside it in words. */

/** No more dots than this for a whole practice. */
const most = 60;
const step = 14;

/** @returns how many people one dot stands for */
export const peopleEach = (raters: number): number => Math.max(1, Math.ceil(raters / most));

export function Dots({ n, each }: { n: number; each: number }) {
  const dots = Math.ceil(n / each);
  if (dots === 0) return null;
  const perRow = 15;
  const rows = Math.ceil(dots / perRow);
  const [width, height] = [Math.min(dots, perRow) * step, rows * step];
  return (
    <svg class="talk-dots" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {Array.from({ length: dots }, (_, dot) => (
        <circle
          key={dot}
          cx={(dot % perRow) * step + step / 2}
          cy={Math.floor(dot / perRow) * step + step / 2}
          r={step / 2 - 2}
        />
      ))}
    </svg>
  );
}
