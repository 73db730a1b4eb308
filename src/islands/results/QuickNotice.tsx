import { assessmentEdition } from '../../content/assessment';
import { resultsWords } from '../../content/messages/en/results';
import { areas } from '../../domain/assessment/levels';
import { pathTo } from '../../lib/base-path';
import { setWay } from '../../stores/answers';
import { flush } from '../../stores/engagement';
import { areaName, usePractices } from './names';
import type { Result } from './result';

/** What the quick result leaves out, and the way on to the full one. */
export function QuickNotice({ round, edition }: Result) {
  const practices = usePractices();
  const words = resultsWords.quick;
  const asked = new Set(edition.practices.map((practice) => practice.id));
  const left = assessmentEdition.practices.filter((practice) => !asked.has(practice.id));
  if (round.way !== 'quick' || left.length === 0) return null;
  const goOn = async (event: Event) => {
    event.preventDefault();
    setWay('full');
    await flush();
    location.assign(pathTo(`/assess/#${left[0]!.id}`));
  };
  return (
    <section class="quick-notice" aria-labelledby="quick-heading">
      <h2 id="quick-heading" class="label">
        {words.heading}
      </h2>
      <p>
        {words.says(asked.size, assessmentEdition.practices.length, left.length)} {words.kept}
      </p>
      <p>
        <a class="button quiet" href={pathTo(`/assess/#${left[0]!.id}`)} onClick={goOn}>
          {words.goOn(left.length)}
        </a>
      </p>
      <details>
        <summary>{words.which}</summary>
        <ul class="plain-list small">
          {areas.map((area) => (
            <li key={area}>
              {words.left(
                areaName(area),
                left.filter((practice) => practice.area === area).map((practice) => practices.name(practice.id)),
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
