import { useState } from 'preact/hooks';
import { roadmapSettingsWords as words } from '../../../content/messages/en/roadmap-settings';
import { weekStartOf, type Weekday } from '../../../domain/calendar/week-start';
import type { Plan } from '../../../domain/engagement/engagement';
import { setWorkingWeek } from '../../../stores/calendar-edits';

/** The days of the week that are worked, in the order in which the reader's week runs. */
export function WorkingWeek({ week }: { week: Plan['workingWeek'] }) {
  const [kept, setKept] = useState<Weekday | null>(null);
  const first = weekStartOf(navigator.language);
  const days = Array.from({ length: 7 }, (_, index) => (((first - 1 + index) % 7) + 1) as Weekday);
  const change = (day: Weekday) => (event: Event) => {
    const box = event.currentTarget as HTMLInputElement;
    const isLast = !box.checked && week.every((other) => other === day);
    if (isLast) box.checked = true;
    else setWorkingWeek(box.checked ? [...week, day] : week.filter((other) => other !== day));
    setKept(isLast ? day : null);
  };
  return (
    <fieldset class="settings-week" aria-describedby="plan-week-help">
      <legend>{words.week}</legend>
      <div class="week-days">
        {days.map((day) => (
          <label key={day}>
            <input type="checkbox" checked={week.includes(day)} onChange={change(day)} />
            {words.weekday(day)}
          </label>
        ))}
      </div>
      <p class="help soft small" id="plan-week-help">
        {words.weekHelp}
      </p>
      <p class="field-error" role="alert">
        {kept && words.weekBad(kept)}
      </p>
    </fieldset>
  );
}
