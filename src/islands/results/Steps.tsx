import type { Level } from '../../content/schema';
import { levels } from '../../domain/assessment/levels';

/** Five steps in a row: dark up to the level, pale on to a second one. Decorative: the words stand beside it. */
export function Steps({ level, reach = level }: { level: Level | null; reach?: Level | null }) {
  return (
    <svg class="steps" width="76" height="8" viewBox="0 0 76 8" aria-hidden="true">
      {levels.map((step, index) => (
        <rect
          key={step}
          class={step <= (level ?? 0) ? 'step-on' : step <= (reach ?? 0) ? 'step-reach' : 'step-off'}
          x={index * 15.5 + 0.5}
          y="0.5"
          width="13"
          height="7"
        />
      ))}
    </svg>
  );
}
