import { useState } from 'preact/hooks';
import { reportPage } from '../../../content/messages/en/report-page';
import { reminders, readReminder, writeReminder, type Reminder } from '../../../platform/reminder';
import type { ReportState } from '../use-report';
import { DownloadRow } from './DownloadRow';
import type { Download } from './use-download';

const words = reportPage.calendar;

interface Props {
  download: Download;
  report: ReportState;
}

/** The calendar file: whose actions are in it, and how long before each it reminds. */
export function CalendarRow({ download, report }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [remind, setRemind] = useState(readReminder);
  const owners = typeof report === 'string' ? [] : report.owners.map((row) => row.owner);
  // An owner who has left the plan since is nobody's choice any more.
  const owner = chosen !== null && owners.includes(chosen) ? chosen : null;
  const choose = (reminder: Reminder) => {
    setRemind(reminder);
    writeReminder(reminder);
  };
  return (
    <DownloadRow id="calendar" download={download} calendar={{ owner, remindDaysBefore: remind }}>
      <div class="calendar-choices">
        {owners.length > 1 && (
          <label>
            <span class="small">{words.owner}</span>
            <select
              value={owner ?? ''}
              onChange={(event) => setChosen(event.currentTarget.value === '' ? null : event.currentTarget.value)}
            >
              <option value="">{words.everybody}</option>
              {owners.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span class="small">{words.remind}</span>
          <select
            value={remind ?? 'none'}
            onChange={(event) =>
              choose(reminders.find((days) => String(days ?? 'none') === event.currentTarget.value)!)
            }
          >
            {reminders.map((days) => (
              <option key={days} value={days ?? 'none'}>
                {words.reminders[days ?? 'none']}
              </option>
            ))}
          </select>
        </label>
      </div>
    </DownloadRow>
  );
}
