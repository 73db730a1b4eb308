/** When somebody is reminded of a backup: after an hour of work, and when the first assessment is finished. */

/** Work on one engagement since its last backup, as this browser counted it. */
export interface Work {
  /** Distinct minutes in which something was edited. */
  minutes: number;
  /** The minute counted last, whichever the clock said. */
  last: number | null;
  /** Minutes of work from which the reminder shows. */
  askAt: number;
  /** Instant of the backup that it is counted from, ISO; null where there is none. */
  since: string | null;
}

/** Minutes of work that may be lost before anybody says so. */
export const worthABackup = 60;

export const noWork = (since: string | null): Work => ({ minutes: 0, last: null, askAt: worthABackup, since });

/**
 * @param minute of an edit, counted from anywhere: one is told from the one before, so a clock set back costs no work
 * @param backupAt instant of the last backup: another than before begins the count anew
 */
export function workedAt(work: Work, minute: number | null, backupAt: string | null): Work {
  const counted = work.since === backupAt ? work : noWork(backupAt);
  if (minute === null || minute === counted.last) return counted;
  return { ...counted, minutes: counted.minutes + 1, last: minute };
}

/** After "Later": asked again after another hour of work. */
export const putOff = (work: Work): Work => ({ ...work, askAt: work.minutes + worthABackup });

/** @param isFinished everything that is asked is answered */
export function backupDue(work: Work, isFinished: boolean): 'hour' | 'finished' | null {
  if (work.minutes >= work.askAt) return 'hour';
  const wasPutOff = work.askAt !== worthABackup;
  return isFinished && work.since === null && !wasPutOff && work.minutes > 0 ? 'finished' : null;
}
