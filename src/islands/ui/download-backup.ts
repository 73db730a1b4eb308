/** The backup of the open document, straight from the header. */
import { now, today } from '../../platform/clock';
import { download } from '../../platform/files';
import { writeBackupAt } from '../../platform/settings';
import { $engagement } from '../../stores/engagement';

/** @throws {Error} when its code cannot be fetched */
export async function downloadBackup(): Promise<void> {
  const engagement = $engagement.get();
  const { backup } = (await import('../../deliverables')).formats;
  const report = () => Promise.reject(new Error('A backup holds no report'));
  const { content } = await backup.render({ engagement, report });
  download(content, backup.fileName(engagement.organisation.name, today()), backup.mediaType);
  writeBackupAt(engagement.id, now());
}
