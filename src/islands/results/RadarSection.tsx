import { resultsWords } from '../../content/messages/en/results';
import { areaPoints, type AreaPoint } from '../../domain/assessment/radar';
import { Mark } from '../ui/Mark';
import { RadarDrawing, RadarKey } from '../ui/RadarDrawing';
import { areaName, levelName } from './names';
import type { Result } from './result';

const words = resultsWords.radar;
const seriesIds = ['claimed', 'evidenced', 'target'] as const;
const looks = { claimed: 'first', evidenced: 'second', target: 'third' } as const;

/** The radar with its finding above and its numbers in a table; the drawing is loaded when it comes near the view. */
export function RadarSection({ edition, input, round, assessment }: Result) {
  const points = areaPoints(edition, input, round.targets);
  const complete = points.every((point) => point.claimed !== null);
  // A key to what is not drawn would be looked for in vain.
  const drawn = seriesIds.filter((id) => points.some((point) => point[id] !== null));
  return (
    <section class="radar" aria-labelledby="radar-heading">
      <h2 id="radar-heading">{words.heading}</h2>
      <p class="section-lead">{complete ? finding(points) : words.none}</p>
      <div class="radar-pair">
        {complete && (
          <div>
            <RadarDrawing
              axes={points.map(({ area }) => areaName(area))}
              series={seriesIds.map((id) => ({ look: looks[id], values: points.map((point) => point[id]) }))}
              label={finding(points)}
              failed={words.failed}
            />
            <ul class="plain-list radar-legend small">
              {drawn.map((id) => (
                <li key={id}>
                  <RadarKey look={looks[id]} /> {words[id]}
                </li>
              ))}
            </ul>
            <p class="soft small">{words.scale(levelName(1), levelName(5))}</p>
          </div>
        )}
        <table class="area-table">
          <caption class="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.earned}</th>
              <th scope="col">{words.claimed}</th>
              <th scope="col">{words.evidenced}</th>
              <th scope="col">{words.target}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ area, claimed, evidenced, target }) => {
              const { earned } = assessment.areas[area];
              return (
                <tr key={area}>
                  <th scope="row">
                    <Mark area={area} /> {areaName(area)}
                  </th>
                  <td data-label={words.earned}>{earned === null ? resultsWords.areas.none : levelName(earned)}</td>
                  <td data-label={words.claimed}>{claimed?.toFixed(1) ?? '–'}</td>
                  <td data-label={words.evidenced}>{evidenced?.toFixed(1) ?? '–'}</td>
                  <td data-label={words.target}>{target === null ? words.noTarget : levelName(target)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function finding(points: AreaPoint[]): string {
  const sorted = points.toSorted((a, b) => (b.claimed ?? 0) - (a.claimed ?? 0));
  const most = sorted[0]!;
  const least = sorted[sorted.length - 1]!;
  const lost = Math.max(...points.map((point) => (point.claimed ?? 0) - (point.evidenced ?? 0)));
  const shape = words.finding(
    areaName(most.area),
    (most.claimed ?? 0).toFixed(1),
    areaName(least.area),
    (least.claimed ?? 0).toFixed(1),
  );
  return `${shape} ${lost >= 0.05 ? words.finding2(lost.toFixed(1)) : words.evidenceHolds}`;
}
