import { useRef } from 'preact/hooks';
import { reportPage } from '../../content/messages/en/report-page';
import { lazy } from '../ui/lazy';
import { useNear } from '../ui/use-near';
import { DownloadRow } from './downloads/DownloadRow';
import type { Download } from './downloads/use-download';

const words = reportPage.groups.answers;
const [ImportAnswers] = lazy(async () => (await import('./import/ImportAnswers')).ImportAnswers);
const [NextRound] = lazy(async () => (await import('./import/NextRound')).NextRound);

/** Below what is seen at first, so that its script comes once somebody is near, or the browser has time. */
export function BringAnswers({ hasOwn, download }: { hasOwn: boolean; download: Download }) {
  const place = useRef<HTMLElement>(null);
  const isNear = useNear(place, hasOwn);
  return (
    <section ref={place} aria-labelledby="answers-heading">
      <h2 id="answers-heading">{words.heading}</h2>
      <p>{words.about}</p>
      <DownloadRow id="answersWorkbook" download={download} />
      <DownloadRow id="answersTable" download={download} />
      {isNear && (
        <>
          <ImportAnswers />
          <NextRound />
        </>
      )}
    </section>
  );
}
