import { useState } from 'preact/hooks';
import { keptWords as words } from '../../../content/messages/en/your-data-kept';
import { readBackupAt } from '../../../platform/settings';
import { $engagement } from '../../../stores/engagement';
import { useStore } from '../../use-store';

/** When the open organisation was last backed up, and a backup of it. */
export function Backups() {
  const { id, organisation } = useStore($engagement);
  const [said, setSaid] = useState('');
  const backUp = () =>
    import('../../ui/download-backup')
      .then(({ downloadBackup }) => downloadBackup())
      .then(
        () => setSaid(words.done),
        () => setSaid(words.backupFailed),
      );
  return (
    <>
      <h3>{words.backups}</h3>
      <p>{words.last(organisation.name || words.unnamed, readBackupAt(id))}</p>
      <p>
        <button type="button" class="button quiet" onClick={() => void backUp()}>
          {words.backup}
        </button>
      </p>
      <div role="status">{said !== '' && <p class="notice">{said}</p>}</div>
    </>
  );
}
