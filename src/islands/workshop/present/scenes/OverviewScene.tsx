import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import { modelWords } from '../../../../content/words/model';
import { areas, levels } from '../../../../domain/assessment/levels';
import type { SceneOf, ShownPractice } from '../../../../domain/workshop/present/presented-schema';
import { Mark } from '../../../ui/Mark';
import { areaOf, codeOf, levelName, practiceName } from './names';

const words = presenterWords.overview;
const heightOf = (level: number) => `${(5 - level) * 20 + 10}%`;
const chosenOf = ({ counts }: ShownPractice) => levels.filter((level) => counts[level - 1]! > 0);
const widthOf = (shown: ShownPractice) => (chosenOf(shown).at(-1) ?? 0) - (chosenOf(shown)[0] ?? 0);

/** All that is revealed in one drawing: for each practice a dot for every level chosen, as big as many chose it. */
export function OverviewScene({ scene: { practices, of } }: { scene: SceneOf<'overview'> }) {
  const split = practices.filter(({ agreement }) => agreement === 'split');
  const widest = split.toSorted((one, other) => widthOf(other) - widthOf(one)).slice(0, 2);
  const most = Math.max(1, ...practices.flatMap(({ counts }) => counts));
  return (
    <div class="presenter-overview">
      <h1>{words.split(split.length, practices.length)}</h1>
      <p class="presenter-soft">
        {widest.length > 0
          ? words.most(widest.map(({ practice }) => `${practiceName(practice)} (${codeOf(practice)})`))
          : words.revealed(practices.length, of)}
      </p>
      <div class="presenter-plot">
        <ol class="plain-list presenter-scale" aria-hidden="true">
          {levels.toReversed().map((level) => (
            <li key={level}>{levelName(level)}</li>
          ))}
        </ol>
        {areas.map((area) => {
          const shown = practices.filter(({ practice }) => areaOf(practice) === area);
          if (shown.length === 0) return null;
          return (
            <div key={area} class={`presenter-group of-${shown.length}`}>
              <svg width="100%" height="100%" aria-hidden="true">
                {levels.map((level) => (
                  <line key={level} class="presenter-grid" x1="0" x2="100%" y1={heightOf(level)} y2={heightOf(level)} />
                ))}
                {shown.map((each, place) => (
                  <Column key={each.practice} shown={each} x={((place + 0.5) / shown.length) * 100} most={most} />
                ))}
              </svg>
              <ul class="plain-list presenter-codes">
                {shown.map((each) => (
                  <li key={each.practice}>
                    <span aria-hidden="true">{codeOf(each.practice).slice(1)}</span>
                    <span class="visually-hidden">{saidOf(each)}</span>
                  </li>
                ))}
              </ul>
              <h2>
                <Mark area={area} /> {modelWords.areas[area].name}
              </h2>
            </div>
          );
        })}
      </div>
      <p class="presenter-foot">{words.key}</p>
    </div>
  );
}

function Column({ shown, x, most }: { shown: ShownPractice; x: number; most: number }) {
  const chosen = chosenOf(shown);
  const [lowest, highest] = [chosen[0], chosen.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  return (
    <g class={shown.agreement === 'split' ? 'presenter-column is-split' : 'presenter-column'}>
      <line x1={`${x}%`} x2={`${x}%`} y1={heightOf(lowest)} y2={heightOf(highest)} />
      {chosen.map((level) => (
        <circle
          key={level}
          cx={`${x}%`}
          cy={heightOf(level)}
          r={`${(0.16 + 0.27 * Math.sqrt(shown.counts[level - 1]! / most)).toFixed(2)}em`}
        />
      ))}
      {shown.lowerMedian !== null && (
        <svg x={`${x}%`} y={heightOf(shown.lowerMedian)} overflow="visible">
          <rect class="presenter-middle" x="-0.5em" y="-0.09em" width="1em" height="0.18em" />
        </svg>
      )}
    </g>
  );
}

function saidOf(shown: ShownPractice): string {
  const chosen = chosenOf(shown);
  const name = practiceName(shown.practice);
  if (chosen.length === 0 || shown.lowerMedian === null) return words.none(name);
  return words.said(name, levelName(chosen[0]!), levelName(chosen.at(-1)!), levelName(shown.lowerMedian));
}
