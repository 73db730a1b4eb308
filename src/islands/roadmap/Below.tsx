import { useRef } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { lazy } from '../ui/lazy';
import { useNear } from '../ui/use-near';

const [Leads] = lazy(async () => (await import('./projection/Leads')).Leads);
const [Waiting] = lazy(async () => (await import('./after/Waiting')).Waiting);
const [Refused] = lazy(async () => (await import('./after/Refused')).Refused);

/** What stands below the plan in every view: where it leads, what waits after day 90, and what was refused. */
export function Below({ roadmap, name }: { roadmap: Roadmap; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place, roadmap.projection[0].overall.counts.levelled > 0 || roadmap.refused.length > 0);
  return (
    <div class="roadmap-below" ref={place}>
      <section class="projection" aria-labelledby="projection-heading">
        <h2 id="projection-heading">{roadmapWords.projection.heading}</h2>
        {isNear && <Leads roadmap={roadmap} name={name} />}
      </section>
      {isNear && <Waiting roadmap={roadmap} />}
      {isNear && <Refused roadmap={roadmap} />}
    </div>
  );
}
