import { useEffect, useRef, useState } from 'preact/hooks';
import type { Radar, RadarLook, RadarSeries } from './radar-chart';

interface Props {
  /** Names of the axes, the first at the top. */
  axes: string[];
  series: readonly RadarSeries[];
  /** The finding, for those who do not see the drawing. */
  label: string;
  /** What stands in its place when the drawing could not be loaded. */
  failed: string;
}

/** A radar whose drawing library is fetched when it comes near the view. */
export function RadarDrawing({ axes, series, label, failed: failedWords }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const radar = useRef<Radar | null>(null);
  const [near, setNear] = useState(false);
  const [failed, setFailed] = useState(false);
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
      {failed ? <p class="soft">{failedWords}</p> : <canvas ref={canvas} />}
    </div>
  );
}

const points: Record<RadarLook, string> = {
  first: 'M14 1.5a3.5 3.5 0 1 0 .01 0z',
  second: 'M10.5 1.5h7v7h-7z',
  third: 'M14 0l4.5 8.5h-9z',
};

/** The line and the point of a series as they stand in the drawing. */
export function RadarKey({ look }: { look: RadarLook }) {
  return (
    <svg class={`radar-key radar-${look}`} width="28" height="10" aria-hidden="true">
      <line x1="0" x2="28" y1="5" y2="5" />
      <path d={points[look]} />
    </svg>
  );
}
