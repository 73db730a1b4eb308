import { reportPage } from '../../../content/messages/en/report-page';
import { mayCarryBackup } from '../../../domain/report/parts';
import { $engagement } from '../../../stores/engagement';
import { setPart } from '../../../stores/report-choices';
import { useStore } from '../../use-store';

const words = reportPage.backupInside;

/** The one part that a reader may not be meant to have is asked about where the PDF is taken. */
export function BackupInside() {
  const engagement = useStore($engagement);
  if (!mayCarryBackup(engagement)) return <p class="soft small">{words.others}</p>;
  return (
    <div class="choice">
      <input
        id="backup-inside"
        type="checkbox"
        checked={!engagement.report.leaveOut.includes('backup')}
        aria-describedby="about-backup-inside"
        onChange={(event) => setPart('backup', event.currentTarget.checked)}
      />
      <label for="backup-inside">{words.label}</label>
      <p id="about-backup-inside" class="soft small">
        {words.about}
      </p>
    </div>
  );
}
