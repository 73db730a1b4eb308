import { reportPage } from '../../content/messages/en/report-page';
import { $engagement } from '../../stores/engagement';
import { lazy } from '../ui/lazy';
import { useStore } from '../use-store';
import { Fold } from './choices/Fold';
import { DownloadRow } from './downloads/DownloadRow';
import type { Download } from './downloads/use-download';

const words = reportPage.groups.answers;
const [ImportAnswers, fetchImport] = lazy(
  async () => (await import('./import/ImportAnswers')).ImportAnswers,
  reportPage.notFetched,
);
const [NextRound, fetchRounds] = lazy(
  async () => (await import('./import/NextRound')).NextRound,
  reportPage.notFetched,
);

/** What is wanted once in ninety days, folded into two lines. */
export function BringAnswers({ download }: { download: Download }) {
  const { rounds } = useStore($engagement);
  return (
    <section aria-labelledby="answers-heading">
      <h2 id="answers-heading">{words.heading}</h2>
      <p>{words.about}</p>
      <div class="folds">
        <Fold name={words.table.name} now={words.table.now} soon={fetchImport}>
          <div>
            <DownloadRow id="answersWorkbook" download={download} />
            <DownloadRow id="answersTable" download={download} />
          </div>
          <ImportAnswers />
        </Fold>
        <Fold name={words.rounds.name} now={words.rounds.now(rounds.length)} soon={fetchRounds}>
          <NextRound />
        </Fold>
      </div>
    </section>
  );
}
