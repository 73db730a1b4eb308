/**
 * Looks after what is saved, once it is: counts the work since the last backup and reminds of one, and has the browser asked to keep
 * what it has as soon as there is something to lose. Nothing of it for the example; guests save nothing.
 */
import { backupDue, noWork, putOff, workedAt } from '../../../domain/engagement/backup-due';
import {
  askToKeep,
  isKeepingAllowed,
  noteKeepingOffered,
  persistence,
  wasKeepingOffered,
} from '../../../platform/persistence';
import { readBackupAt } from '../../../platform/settings';
import { readWorked, writeWorked } from '../../../platform/worked';
import { theDoor } from '../../../stores/door';
import { $engagement } from '../../../stores/engagement';
import { hideReminder, remind } from './reminder';

const minute = 60_000;

/**
 * To be called when the open document is saved.
 * @param header below which the reminder stands
 * @param isEdit false where it was only opened
 */
export async function care(header: HTMLElement, isEdit: boolean): Promise<void> {
  const engagement = $engagement.get();
  const { id } = engagement;
  const summary = theDoor()?.summarise(engagement);
  if (!summary || engagement.example) return hideReminder();
  const backupAt = readBackupAt(id);
  const now = isEdit ? Math.floor(Date.now() / minute) : null;
  const before = readWorked(id) ?? noWork(backupAt);
  const work = workedAt(before, now, backupAt);
  if (work !== before) writeWorked(id, work);
  const isFinished = summary.of > 0 && summary.answered === summary.of;
  const due = backupDue(work, isFinished);
  const isWorthKeeping = isFinished || summary.views > 0 || due !== null;
  const canKeep = isWorthKeeping && (await mayOfferToKeep());
  if (id !== $engagement.get().id) return;
  if (due === null && !canKeep) return hideReminder();
  remind(header, {
    about: due === null ? 'hereOnly' : due === 'hour' && backupAt === null ? 'firstHour' : due,
    canKeep,
    later() {
      if (due !== null) writeWorked(id, putOff(work));
      if (canKeep) noteKeepingOffered();
    },
  });
}

/** Where the browser allows it without a question it is asked at once. @returns whether the person is to be asked */
async function mayOfferToKeep(): Promise<boolean> {
  if (wasKeepingOffered() || (await persistence()) !== 'notKept') return false;
  if (!(await isKeepingAllowed())) return true;
  await askToKeep();
  return false;
}
