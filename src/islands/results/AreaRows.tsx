import { resultsWords } from '../../content/messages/en/results';
import type { AreaId, Level } from '../../content/schema';
import { answersNeeded } from '../../domain/assessment/coverage';
import { areas } from '../../domain/assessment/levels';
import { weightEffects } from '../../domain/assessment/weight-effects';
import { Dial } from '../ui/Dial';
import { Mark } from '../ui/Mark';
import { areaName, levelName, usePractices } from './names';
import { withoutLevel, type Result } from './result';
import { useGroup } from './use-group';

const words = resultsWords.areas;

/** The four areas under each other, each with its level and what earns the next. */
export function AreaRows(result: Result) {
  const hasTarget = areas.some((area) => result.round.targets[area] !== undefined);
  return (
    <section aria-labelledby="areas-heading">
      <h2 id="areas-heading" class="visually-hidden">
        {words.heading}
      </h2>
      <ul class="plain-list area-rows">
        {areas.map((area) => (
          <AreaRow key={area} area={area} {...result} />
        ))}
      </ul>
      <p class="soft small">
        {words.rule(`${result.edition.model.thresholds.earnedShare.value * 100}%`)} {hasTarget && words.target}{' '}
        {weightNote(result)}
      </p>
    </section>
  );
}

function AreaRow({ area, ...result }: Result & { area: AreaId }) {
  const standing = result.assessment.areas[area];
  const { counts, position, earned } = standing;
  const practices = usePractices();
  const dots = useGroup()?.areas[area];
  return (
    <li class="area-row">
      <h3 class="area-name">
        <Mark area={area} /> {areaName(area)}
      </h3>
      <Dial
        name={areaName(area)}
        size="small"
        position={position}
        band={withoutLevel(standing) > 0 ? standing.positionBand : null}
        earned={earned}
        target={result.round.targets[area] ?? null}
        dots={dots?.dots ?? []}
        marksSay={dots?.says ?? ''}
      />
      <div class="area-says">
        <p class="area-level">{earned !== null ? levelName(earned) : counts.total === 0 ? words.never : words.none}</p>
        <p>{toEarn(result, area, practices.name)}</p>
        {counts.total > 0 && (
          <p>
            {words.known(counts.levelled, counts.total)}
            {position !== null && `, ${words.position(position.toFixed(1))}`}
          </p>
        )}
      </div>
    </li>
  );
}

function toEarn(result: Result, area: AreaId, nameOf: (practice: string) => string): string {
  const { edition, input, assessment, nextLevels } = result;
  const { earned, counts } = assessment.areas[area];
  if (counts.total === 0) return words.noneApply;
  if (earned === null) return words.needs(answersNeeded(edition, input, area));
  const { to, lifts } = nextLevels[area];
  if (to === null) return words.top;
  return lifts.length <= 2
    ? words.toEarn(
        levelName(to),
        lifts.map((lift) => nameOf(lift.practice)),
      )
    : words.toEarnMany(levelName(to), lifts.length);
}

/** Whether the weights matter: said whenever any is set. */
function weightNote({ edition, input }: Result): string {
  if (Object.values(input.weights).every(({ weight }) => weight === 1)) return '';
  const effects = weightEffects(edition, input);
  if (effects.length === 0) return words.noWeightEffect;
  const name = (level: Level | null) => (level === null ? words.none : levelName(level));
  return words.weights(
    effects.map(({ scope, equal, weighted }) =>
      words.weightEffect(scope === 'overall' ? words.whole : areaName(scope), name(equal), name(weighted)),
    ),
  );
}
