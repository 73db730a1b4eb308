import { roadmapHolidayWords as words } from '../../../content/messages/en/roadmap-holidays';
import type { HolidaySet } from '../../../domain/engagement/engagement';

/** Holidays with their names, in order. */
export function HolidayDays({ days }: { days: HolidaySet['days'] }) {
  return (
    <ul class="plain-list holiday-days small">
      {days.map(({ date, name }) => (
        <li key={date}>
          <span class="holiday-date">{words.date(date)}</span> {name && <span class="soft">{name}</span>}
        </li>
      ))}
    </ul>
  );
}
