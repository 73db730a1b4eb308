import { resultsWords } from '../../content/messages/en/results';
import { modelWords } from '../../content/words';
import { answersNeeded, asksAgain } from '../../domain/assessment/coverage';
import { areas } from '../../domain/assessment/levels';
import type { Assessment } from '../../domain/assessment/standing';
import { ratersShown } from '../../domain/workshop/agreement/raters-shown';
import { pathTo } from '../../lib/base-path';
import { Dial } from '../ui/Dial';
import { areaName, levelName } from './names';
import { withoutLevel, type Result } from './result';
import { useGroup } from './use-group';

const words = resultsWords.finding;

/** First a sentence, then the dial it stands on, then how sure it is. */
export function Finding(result: Result) {
  const { engagement, round, assessment } = result;
  const { overall } = assessment;
  const dots = useGroup()?.overall;
  return (
    <header class="finding-head">
      <p class="soft">{words.kicker(engagement.organisation.name.trim(), round.startedOn)}</p>
      {overall.earned === null ? <TooEarly {...result} /> : <Verdict assessment={assessment} />}
      <Dial
        name={words.kicker(engagement.organisation.name.trim(), round.startedOn)}
        position={overall.position}
        band={withoutLevel(overall) > 0 ? overall.positionBand : null}
        earned={overall.earned}
        dots={dots?.dots ?? []}
        marksSay={dots?.says ?? ''}
      />
      <Note {...result} />
      {asksAgain(result.edition, result.input) && (
        <p class="notice">
          {words.notApplicable(
            overall.counts.notApplicable,
            `${result.edition.model.thresholds.notApplicableShare.value * 100}%`,
          )}
        </p>
      )}
    </header>
  );
}

function Verdict({ assessment }: { assessment: Assessment }) {
  const { overall, holdsBack } = assessment;
  if (overall.earned === null) return null;
  const ahead = areas.filter((area) => (assessment.areas[area].earned ?? 0) > overall.earned!);
  const steps = new Set(ahead.map((area) => assessment.areas[area].earned! - overall.earned!));
  const [lowest, second] = holdsBack;
  const isAlone = lowest && second && assessment.areas[lowest].position !== assessment.areas[second].position;
  const weakest = isAlone ? areaName(lowest) : null;
  return (
    <h1 class="finding">
      <span class="finding-level">
        {words.youAre} <em>{modelWords.levels[overall.earned].name.toLowerCase()}</em>.
      </span>{' '}
      {ahead.length > 0 && (
        <>
          {steps.size === 1 ? words.ahead(ahead.map(areaName), [...steps][0]!) : words.aheadUneven(ahead.map(areaName))}{' '}
          {holdsBack.length === 3
            ? words.others(weakest)
            : words.holdsBack(
                holdsBack.map(areaName),
                holdsBack.reduce((sum, area) => sum + withoutLevel(assessment.areas[area]), 0),
              )}
        </>
      )}
      {ahead.length === 0 && (overall.earned === 5 ? words.top : words.together(weakest))}
    </h1>
  );
}

/** Why there is no level for the whole, and the way on: more answers, or a second look at what does not apply. */
function TooEarly({ edition, input, assessment }: Result) {
  const needed = areas.reduce((sum, area) => sum + answersNeeded(edition, input, area), 0);
  const without = areas.filter((area) => assessment.areas[area].counts.total === 0);
  const firstWithout = edition.practices.find((practice) => without.includes(practice.area));
  return (
    <>
      <h1 class="finding">
        {firstWithout
          ? `${words.cannotName} ${words.noneApply(without.map(areaName))}`
          : `${words.tooEarly} ${words.needed(needed)}`}
      </h1>
      <p>
        <a class="button" href={pathTo(firstWithout ? `/assess/#${firstWithout.id}` : '/assess/')}>
          {firstWithout ? words.reconsider : resultsWords.goOn}
        </a>
      </p>
    </>
  );
}

/** What the drawing shows, every figure in words, and how sure the level is. */
function Note({ assessment, round }: Result) {
  const { overall } = assessment;
  const open = withoutLevel(overall);
  const { low, high } = overall.band;
  const raters = ratersShown(round);
  return (
    <div class="finding-note">
      <p>
        {overall.position !== null && words.needle(overall.position.toFixed(1))}{' '}
        {overall.earned !== null && (
          <>
            {words.earned[0]} <strong>{words.earned[1]}</strong> {words.earned[2]}{' '}
            <strong>{levelName(overall.earned)}</strong>.
          </>
        )}
      </p>
      <p>
        {open > 0 ? words.band(open) : words.sureKnown}{' '}
        {open > 0 && (low === high ? words.sureSame(open) : words.sureRange(levelName(low), levelName(high)))}
      </p>
      <p>{raters <= 1 ? words.onePerson : words.manyPeople(raters)}</p>
    </div>
  );
}
