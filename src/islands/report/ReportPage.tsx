import { shell } from '../../content/messages/en/shell';
import { $answers } from '../../stores/answers';
import { $round } from '../../stores/engagement';
import { useEngagementLoaded, useStore } from '../use-store';
import { Downloads } from './Downloads';
import { Files } from './Files';
import { OpenBackup } from './OpenBackup';
import { NoPreview, Preview } from './Preview';

/** What can be taken away on one side, the summary as a sheet of paper on the other. */
export function ReportPage() {
  const loaded = useEngagementLoaded();
  const answered = Object.keys(useStore($answers)).length;
  const { mission, success } = useStore($round).statements;
  const hasWording = `${mission.wording}${success.wording}`.trim() !== '';
  if (!loaded) return <p class="waiting">{shell.loading}</p>;
  return (
    <div class="report">
      <div class="report-desk">
        <Downloads />
        <OpenBackup />
        <Files />
      </div>
      {answered === 0 && !hasWording ? <NoPreview /> : <Preview />}
    </div>
  );
}
