import { useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { roadmapSettingsWords as words } from '../../../content/messages/en/roadmap-settings';
import { setDaysOff } from '../../../stores/plan-edits';
import { daysOfStretch, stretchesOf } from './days-off';

/** The organisation's own days off: added as a day or a stretch, removed one stretch at a time. */
export function DaysOff({ daysOff }: { daysOff: readonly string[] }) {
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const add = () => {
    const first = from.current!.value;
    const days = daysOfStretch(first, to.current!.value || first);
    const isThere = days?.every((day) => daysOff.includes(day)) ?? false;
    const isAdded = days !== null && !isThere && setDaysOff([...daysOff, ...days]);
    setFault(isAdded ? '' : isThere ? words.daysOffThere : words.daysOffBad);
    if (!isAdded) return;
    from.current!.value = '';
    to.current!.value = '';
    from.current!.focus();
  };
  const remove = (first: string, last: string) => {
    setDaysOff(daysOff.filter((day) => day < first || day > last));
    from.current?.focus();
  };
  return (
    <fieldset class="settings-days-off" aria-describedby="days-off-help">
      <legend>{words.daysOff}</legend>
      <p class="help soft small" id="days-off-help">
        {words.daysOffHelp}
      </p>
      <div class="days-off-add">
        <label class="field">
          <span class="soft small">{words.from}</span>
          <input ref={from} type="date" min="1900-01-01" max="2999-12-31" aria-invalid={fault !== ''} />
        </label>
        <label class="field">
          <span class="soft small">{words.to}</span>
          <input ref={to} type="date" min="1900-01-01" max="2999-12-31" aria-invalid={fault !== ''} />
        </label>
        <button type="button" class="button quiet" onClick={add}>
          {words.add}
        </button>
      </div>
      <p class="field-error" role="alert">
        {fault}
      </p>
      {daysOff.length === 0 ? (
        <p class="soft small">{words.noDaysOff}</p>
      ) : (
        <ul class="plain-list days-off-list">
          {stretchesOf(daysOff).map((stretch) => {
            const range = roadmapWords.rangeWithYear(stretch.from, stretch.to);
            return (
              <li key={stretch.from}>
                {range}{' '}
                <button
                  type="button"
                  class="plain"
                  aria-label={words.remove(range)}
                  onClick={() => remove(stretch.from, stretch.to)}
                >
                  {words.removeShort}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
