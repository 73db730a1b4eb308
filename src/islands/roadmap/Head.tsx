import { roadmapWords } from '../../content/messages/en/roadmap';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { weakestArea } from '../../domain/roadmap/weakest';
import { pathTo } from '../../lib/base-path';

const words = roadmapWords.head;

/** When, how much, and what these ninety days are for. */
export function Head({ roadmap, view }: { roadmap: Roadmap; view: 'board' | 'table' }) {
  const weakest = weakestArea(roadmap.projection[0]);
  const { earned } = roadmap.projection[0].overall;
  const title = earned === 5 ? words.keep : weakest ? words.titles[weakest] : words.provisional;
  const planned = roadmap.months.flatMap(({ actions }) => actions);
  return (
    <header class="plan-head">
      <p class="soft plan-facts">
        <span>{words.dates(roadmap.startOn, roadmap.endOn)}</span>
        <span>{words.workingDays(roadmap.months.reduce((sum, month) => sum + month.workingDays, 0))}</span>
        <span>
          {words.actions(
            planned.length,
            planned.reduce((sum, { effort }) => sum + effort, 0),
          )}
        </span>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <nav class="plan-views" aria-label={words.views}>
        <a href="#board" aria-current={view === 'board' ? 'true' : undefined}>
          {words.board}
        </a>
        <a href="#table" aria-current={view === 'table' ? 'true' : undefined}>
          {words.table}
        </a>
        <a class={earned !== null ? 'button' : 'button quiet'} href={pathTo('/report/')}>
          {words.download}
        </a>
      </nav>
    </header>
  );
}
