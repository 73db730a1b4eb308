import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapHolidayWords as words } from '../../../content/messages/en/roadmap-holidays';
import type { HolidaySet, Plan } from '../../../domain/engagement/engagement';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { removeHolidays, renameHolidays } from '../../../stores/calendar-edits';
import { AddHolidays } from './AddHolidays';
import { HolidayDays } from './HolidayDays';
import { offDays } from './off-days';

/** The sets of public holidays: what is kept, and the way to add one. */
export function Holidays({ plan, roadmap }: { plan: Plan; roadmap: Roadmap }) {
  const status = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<{ sentence: string } | null>(null);
  const sets = Object.entries(plan.holidays);
  // What had the focus is gone.
  useEffect(() => {
    if (said) status.current?.focus();
  }, [said]);
  const say = (sentence: string) => setSaid({ sentence });
  return (
    <fieldset class="settings-holidays" aria-describedby="plan-holidays-help">
      <legend>{words.heading}</legend>
      <p class="help soft small" id="plan-holidays-help">
        {words.help}
      </p>
      {sets.length === 0 ? (
        <p class="soft small">{words.noSets}</p>
      ) : (
        <ul class="plain-list holiday-sets">
          {sets.map(([id, set]) => (
            <li key={id}>
              <KeptSet id={id} set={set} plan={plan} roadmap={roadmap} onSay={say} />
            </li>
          ))}
        </ul>
      )}
      <p ref={status} class="small holiday-said" role="status" tabIndex={-1}>
        {said?.sentence}
      </p>
      <AddHolidays plan={plan} roadmap={roadmap} onSay={say} />
    </fieldset>
  );
}

interface SetProps {
  id: string;
  set: HolidaySet;
  plan: Plan;
  roadmap: Roadmap;
  onSay: (sentence: string) => void;
}

function KeptSet({ id, set, plan, roadmap, onSay }: SetProps) {
  const [isBad, setBad] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const dates = set.days.map(({ date }) => date);
  const rename = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const isDone = renameHolidays(id, field.value);
    if (!isDone) field.value = set.name;
    setBad(!isDone);
  };
  return (
    <>
      <div class="holiday-set">
        <input type="text" value={set.name} onChange={rename} aria-label={words.rename(set.name)} />
        <button
          type="button"
          class="plain"
          aria-label={words.removeSpoken(set.name)}
          onClick={() => {
            removeHolidays(id);
            onSay(words.removed(set.name));
          }}
        >
          {words.remove}
        </button>
      </div>
      <p class="soft small">{words.set(dates.length, offDays(plan, roadmap, dates).length)}</p>
      <p class="field-error" role="alert">
        {isBad && words.renameBad}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="small">{words.show}</summary>
        {isOpen && <HolidayDays days={set.days} />}
      </details>
    </>
  );
}
