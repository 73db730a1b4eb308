import { roadmapWords } from '../../content/messages/en/roadmap';
import { answersNeeded } from '../../domain/assessment/coverage';
import { areas } from '../../domain/assessment/levels';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { pathTo } from '../../lib/base-path';
import { $scope } from '../../stores/assessment';
import { useStore } from '../use-store';

const words = roadmapWords.thin;

/** Says so when too little is answered for the plan to be this organisation's own. */
export function Thin({ roadmap }: { roadmap: Roadmap }) {
  const { edition, input } = useStore($scope);
  const { overall } = roadmap.projection[0];
  if (overall.earned !== null) return null;
  const needed = areas.reduce((sum, area) => sum + answersNeeded(edition, input, area), 0);
  const says = overall.counts.levelled === 0 ? words.nothing : needed > 0 ? words.needed(needed) : words.noneApply;
  return (
    <section class="notice plan-thin" aria-labelledby="thin-heading">
      <h2 id="thin-heading" class="label">
        {words.heading}
      </h2>
      <p>{says}</p>
      <p>
        <a class="button" href={pathTo('/assess/')}>
          {overall.counts.levelled === 0 ? words.start : words.goOn}
        </a>
      </p>
    </section>
  );
}
