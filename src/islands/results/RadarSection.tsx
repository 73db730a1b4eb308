import { useEffect, useRef, useState } from 'preact/hooks';
import { resultsWords } from '../../content/messages/en/results';
import { areaPoints, type AreaPoint } from '../../domain/assessment/radar';
import { Mark } from '../ui/Mark';
import { areaName, levelName } from './names';
import type { Radar, RadarSeries } from './radar-chart';
import type { Result } from './result';

const words = resultsWords.radar;
const seriesIds = ['claimed', 'evidenced', 'target'] as const;

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
            <Drawing points={points} label={finding(points)} />
            <ul class="plain-list radar-legend small">
              {drawn.map((id) => (
                <li key={id}>
                  <Key series={id} /> {words[id]}
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

/** The line and the point of a series as they stand in the drawing. */
function Key({ series }: { series: RadarSeries['id'] }) {
  const point = {
    claimed: 'M14 1.5a3.5 3.5 0 1 0 .01 0z',
    evidenced: 'M10.5 1.5h7v7h-7z',
    target: 'M14 0l4.5 8.5h-9z',
  };
  return (
    <svg class={`radar-key radar-${series}`} width="28" height="10" aria-hidden="true">
      <line x1="0" x2="28" y1="5" y2="5" />
      <path d={point[series]} />
    </svg>
  );
}

function Drawing({ points, label }: { points: AreaPoint[]; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const radar = useRef<Radar | null>(null);
  const [near, setNear] = useState(false);
  const [failed, setFailed] = useState(false);
  const axes = points.map((point) => areaName(point.area));
  const series: RadarSeries[] = seriesIds.map((id) => ({
    id,
    values: points.map((point) => point[id]),
  }));
  const numbers = JSON.stringify(series);

  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '300px' },
    );
    if (canvas.current) watch.observe(canvas.current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (!near || !canvas.current) return;
    let wanted = true;
    const onto = canvas.current;
    import('./radar-chart').then(
      ({ drawRadar }) => {
        if (!wanted) return;
        radar.current?.destroy();
        radar.current = drawRadar(onto, axes, series);
      },
      () => setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [near, numbers]);
  useEffect(() => () => radar.current?.destroy(), []);

  return (
    <div class="radar-drawing" role="img" aria-label={label}>
      {failed ? <p class="soft">{words.failed}</p> : <canvas ref={canvas} />}
    </div>
  );
}
