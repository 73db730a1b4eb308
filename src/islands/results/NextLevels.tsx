import { resultsWords } from '../../content/messages/en/results';
import { areas } from '../../domain/assessment/levels';
import { nextLevelOverall } from '../../domain/assessment/next-level';
import type { NextLevel } from '../../domain/assessment/standing';
import { pathTo } from '../../lib/base-path';
import { areaName, levelName, usePractices } from './names';
import type { Result } from './result';

const words = resultsWords.next;

/** The smallest set of answers that earns each area its next level, what holds the whole back first. */
export function NextLevels({ edition, input, assessment, nextLevels }: Result) {
  const { overall, holdsBack } = assessment;
  const order = [...holdsBack, ...areas.filter((area) => !holdsBack.includes(area))];
  const open = order.map((area) => nextLevels[area]).filter((next) => next.to !== null);
  const { to, areas: deciding } = nextLevelOverall(edition, input);
  return (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading" class="label">
        {words.heading}
      </h2>
      {open.length === 0 && <p class="column-lead">{overall.earned === 5 ? words.top : words.none}</p>}
      {to !== null && (
        <p class="column-lead">
          {words.whole(
            levelName(to),
            deciding.map((next) => areaName(next.area)),
            deciding.reduce((sum, next) => sum + next.lifts.length, 0),
          )}
        </p>
      )}
      {open.map((next, index) => (
        <details key={next.area} class="next-area" open={index === 0}>
          <summary>{words.summary(areaName(next.area), next.lifts.length, levelName(next.to!))}</summary>
          <LiftList {...next} />
          <p class="soft">{words.sentence(areaName(next.area), next.lifts.length, levelName(next.to!))}</p>
        </details>
      ))}
      {open.length > 0 && (
        <p>
          <a href={pathTo('/roadmap/')}>{words.plan}</a>
        </p>
      )}
    </section>
  );
}

/** Each lift as the sentence that would have to become true. */
function LiftList({ lifts }: NextLevel) {
  const practices = usePractices();
  return (
    <ul class="plain-list points">
      {lifts.map((lift) => (
        <li key={lift.practice}>
          <p class="serif">{practices.anchor(lift.practice, lift.to)}</p>
          <p class="soft small">
            <a href={`#practice-${lift.practice}`}>
              {words.step(practices.name(lift.practice), levelName(lift.from), levelName(lift.to))}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
