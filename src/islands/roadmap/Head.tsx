import { roadmapWords } from '../../content/messages/en/roadmap';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { weakestArea } from '../../domain/roadmap/weakest';
import { pathTo } from '../../lib/base-path';
import { WhatIfButton } from './what-if/WhatIfButton';

const words = roadmapWords.head;

/** The ways to look at the plan, in the order in which they are offered; each is the fragment of its address. */
const views = ['board', 'timeline', 'table', 'weeks'] as const;
export type View = (typeof views)[number];

/** @param hash fragment of the address, "table?owner=cxLead"; what names no view, an action for one, is shown on the board */
export const viewOf = (hash: string): View => views.find((view) => view === hash.split('?')[0]) ?? 'board';

/** When, how much, and what these ninety days are for. */
export function Head({ roadmap, view }: { roadmap: Roadmap; view: View }) {
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
        {views.map((one) => (
          <a key={one} href={`#${one}`} aria-current={view === one ? 'true' : undefined}>
            {words[one]}
          </a>
        ))}
        <WhatIfButton />
        <a class={earned !== null ? 'button' : 'button quiet'} href={pathTo('/report/')}>
          {words.download}
        </a>
      </nav>
    </header>
  );
}
