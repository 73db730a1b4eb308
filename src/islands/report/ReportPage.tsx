import { reportPage as words } from '../../content/messages/en/report-page';
import { shell } from '../../content/messages/en/shell';
import { pathTo } from '../../lib/base-path';
import { $answers } from '../../stores/answers';
import { useEngagementLoaded, useStore } from '../use-store';
import { Downloads } from './Downloads';
import { Files } from './Files';
import { OpenBackup } from './OpenBackup';
import { Preview } from './Preview';

/** What can be taken away on one side, the summary as a sheet of paper on the other. */
export function ReportPage() {
  const loaded = useEngagementLoaded();
  const answered = Object.keys(useStore($answers)).length;
  if (!loaded) return <p class="waiting">{shell.loading}</p>;
  return (
    <div class="report">
      <div class="report-desk">
        {answered === 0 && (
          <div class="notice stack">
            <p>{words.nothing}</p>
            <p>
              <a href={pathTo('/assess/')}>{words.start}</a>
            </p>
          </div>
        )}
        <Downloads />
        <OpenBackup />
        <Files />
      </div>
      <Preview />
    </div>
  );
}
