import { useRef } from 'preact/hooks';
import { reportPage } from '../../content/messages/en/report-page';
import { lazy } from '../ui/lazy';
import { useNear } from '../ui/use-near';

const words = reportPage.groups.answers;
const [ImportAnswers] = lazy(async () => (await import('./import/ImportAnswers')).ImportAnswers);
const [NextRound] = lazy(async () => (await import('./import/NextRound')).NextRound);

/** Below what is seen at first, so that its script comes once somebody is near, or the browser has time. */
export function BringAnswers({ hasOwn }: { hasOwn: boolean }) {
  const place = useRef<HTMLElement>(null);
  const isNear = useNear(place, hasOwn);
  return (
    <section ref={place} aria-labelledby="answers-heading">
      <h2 id="answers-heading">{words.heading}</h2>
      <p>{words.about}</p>
      {isNear && (
        <>
          <ImportAnswers />
          <NextRound />
        </>
      )}
    </section>
  );
}
