import { reportPage } from '../../../content/messages/en/report-page';
import { Arrow } from './DownloadRow';
import { Outcome } from './Outcome';
import { Progress } from './Progress';
import type { Download } from './use-download';

const words = reportPage.trackers;
const trackers = ['jira', 'asana', 'trello', 'planner'] as const;

/** Four names beside each other; each is a table for that program's import. */
export function Trackers({ download }: { download: Download }) {
  const { id, state } = download;
  const own = trackers.some((tracker) => tracker === id) ? state : null;
  return (
    <div class="download" role="group" aria-labelledby="trackers-heading" aria-describedby="about-trackers">
      <h3 id="trackers-heading" class="label">
        {words.heading}
      </h3>
      <p id="about-trackers" class="soft small">
        {words.about}
      </p>
      <p class="trackers">
        {trackers.map((tracker) => (
          <button
            key={tracker}
            type="button"
            class="download-name"
            aria-label={reportPage.downloads[tracker].button}
            aria-disabled={state?.kind === 'building'}
            onClick={() => download.start(tracker)}
          >
            <Arrow />
            {words.names[tracker]}
          </button>
        ))}
      </p>
      {own?.kind === 'building' && own.shows && <Progress share={own.share} cancel={download.cancel} />}
      <div role="status" class="small">
        <Outcome state={own} />
      </div>
    </div>
  );
}
