import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { lazy } from './lazy';

const [Leads] = lazy(async () => (await import('./Leads')).Leads);

/**
 * Where the plan leads. Its script comes when somebody scrolls near, or once the browser has nothing else to do and there is
 * something to show: then it is there on paper too.
 */
export function Projection({ roadmap, name }: { roadmap: Roadmap; name: string }) {
  const place = useRef<HTMLElement>(null);
  const [isWanted, setWanted] = useState(false);
  const hasLevels = roadmap.projection[0].overall.counts.levelled > 0;
  useEffect(() => {
    const want = () => setWanted(true);
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && want(), {
      rootMargin: '600px',
    });
    watch.observe(place.current!);
    const stopWaiting = hasLevels ? whenIdle(want) : () => {};
    return () => {
      watch.disconnect();
      stopWaiting();
    };
  }, [hasLevels]);
  return (
    <section class="projection" ref={place} aria-labelledby="projection-heading">
      <h2 id="projection-heading">{roadmapWords.projection.heading}</h2>
      {isWanted && <Leads roadmap={roadmap} name={name} />}
    </section>
  );
}

/** Safari has no idle callback. */
function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = requestIdleCallback(act);
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, 1_000);
  return () => clearTimeout(timer);
}
