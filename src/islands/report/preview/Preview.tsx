import { reportPage } from '../../../content/messages/en/report-page';
import { pathTo } from '../../../lib/base-path';
import { lazy } from '../../ui/lazy';
import type { ReportState } from '../use-report';

const words = reportPage.preview;
const [Sheet] = lazy(async () => (await import('./Sheet')).Sheet, words.failed);

/** What will stand here. Nothing is fetched for it. */
export function NoPreview() {
  return (
    <section class="report-preview stack" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{words.nothingYet}</h2>
      <p class="soft">{words.empty}</p>
      <p>
        <a class="button" href={pathTo('/assess/')}>
          {words.start}
        </a>
      </p>
    </section>
  );
}

/** The summary to read here and to print: what the first two pages of the PDF say. */
export function Preview({ report }: { report: Exclude<ReportState, 'none'> }) {
  if (report === 'waiting') return <p class="report-preview waiting">{words.waiting}</p>;
  if (report === 'failed') return <p class="report-preview notice">{words.failed}</p>;
  return (
    <div class="report-preview">
      <div class="preview-head no-print">
        <h2>{words.heading}</h2>
        <button type="button" class="plain" onClick={() => window.print()}>
          {words.print}
        </button>
        {!report.parts.includes('summary') && <p class="soft small">{words.leftOut}</p>}
      </div>
      <Sheet report={report} />
    </div>
  );
}
