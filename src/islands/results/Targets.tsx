import { resultsWords } from '../../content/messages/en/results';
import type { AreaId, Level } from '../../content/schema';
import { areas, levelAbove, levels } from '../../domain/assessment/levels';
import { targetReach } from '../../domain/assessment/target';
import { setTarget } from '../../stores/assessment';
import { Mark } from '../ui/Mark';
import { areaName, levelName } from './names';
import type { Result } from './result';

const words = resultsWords.targets;

/** A target for each area, and what ninety days can reach of it. */
export function Targets(result: Result) {
  return (
    <section aria-labelledby="targets-heading">
      <h2 id="targets-heading">{words.heading}</h2>
      <p class="section-lead">{words.lead}</p>
      <ul class="plain-list target-rows">
        {areas.map((area) => (
          <TargetRow key={area} area={area} {...result} />
        ))}
      </ul>
    </section>
  );
}

function TargetRow({ area, ...result }: Result & { area: AreaId }) {
  const { earned } = result.assessment.areas[area];
  const target = result.round.targets[area];
  const offered = levels.filter((level) => level > (earned ?? 1) || level === target);
  const choose = (event: Event) => {
    const chosen = Number((event.currentTarget as HTMLSelectElement).value);
    setTarget(
      area,
      levels.find((level) => level === chosen),
    );
  };
  return (
    <li class="target-row">
      <p class="area-name">
        <Mark area={area} /> {areaName(area)}
      </p>
      <p class="soft">{earned === null ? resultsWords.areas.none : words.earned(levelName(earned))}</p>
      <select aria-label={words.select(areaName(area))} value={String(target ?? '')} onChange={choose}>
        <option value="">{words.none}</option>
        {offered.map((level) => (
          <option key={level} value={String(level)}>
            {levelName(level)}
          </option>
        ))}
      </select>
      <output class="soft target-says">{says(result, area, target)}</output>
    </li>
  );
}

function says({ edition, input, assessment }: Result, area: AreaId, target: Level | undefined): string {
  const { earned } = assessment.areas[area];
  if (target === undefined) {
    const above = earned === null ? null : levelAbove(earned);
    return earned === null ? words.unknown : above === null ? words.top : words.unset(levelName(above));
  }
  const { reach, inNinetyDays, lifts } = targetReach(edition, input, area, target);
  if (reach === 'held') return words.held;
  if (reach === 'reachable') return words.reachable(lifts.length);
  if (reach === 'later' && inNinetyDays !== null) return words.later(levelName(inNinetyDays), lifts.length);
  return words.unknown;
}
