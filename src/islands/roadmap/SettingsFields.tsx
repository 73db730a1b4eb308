import { useState } from 'preact/hooks';
import { roadmapSettingsWords as words } from '../../content/messages/en/roadmap-settings';
import type { Month } from '../../content/schema';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { setCapacity, setStart } from '../../stores/plan-edits';
import { $defaultCapacity, $plan } from '../../stores/roadmap';
import { useStore } from '../use-store';
import { DaysOff } from './DaysOff';

/** First day, person-days a month, days off: native fields, each with its way back to the default. */
export function SettingsFields({ roadmap }: { roadmap: Roadmap }) {
  const plan = useStore($plan);
  return (
    <div class="settings-fields">
      <Start startOn={plan.startOn} shown={roadmap.startOn} />
      <Capacity capacity={roadmap.months.map((month) => month.capacity)} isOwn={plan.capacity !== null} />
      <DaysOff daysOff={plan.daysOff} />
    </div>
  );
}

function Start({ startOn, shown }: { startOn: string | null; shown: string }) {
  const [isBad, setBad] = useState(false);
  const change = (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement;
    setBad(validity.badInput || (value !== '' && !setStart(value)));
    if (value === '' && !validity.badInput) setStart(null);
  };
  return (
    <div class="field">
      <label for="plan-start">{words.start}</label>
      <input
        id="plan-start"
        type="date"
        min="1900-01-01"
        max="2999-12-31"
        value={startOn ?? shown}
        onChange={change}
        aria-describedby="plan-start-help"
        aria-invalid={isBad}
      />
      <p class="help" id="plan-start-help">
        {words.startHelp}
      </p>
      <p class="field-error" role="alert">
        {isBad && words.startBad}
      </p>
      {startOn !== null && (
        <button type="button" class="plain" onClick={() => setStart(null)}>
          {words.startReset}
        </button>
      )}
    </div>
  );
}

function Capacity({ capacity, isOwn }: { capacity: readonly number[]; isOwn: boolean }) {
  const usual = useStore($defaultCapacity);
  const [isBad, setBad] = useState(false);
  const change = (month: Month) => (event: Event) => {
    const { value, valueAsNumber } = event.currentTarget as HTMLInputElement;
    const days = value.trim() === '' ? usual : valueAsNumber;
    const [one, two, three] = capacity.map((before, index) => (index === month - 1 ? days : before));
    setBad(!Number.isFinite(days) || days < 0 || !setCapacity([one!, two!, three!]));
  };
  return (
    <fieldset class="settings-capacity" aria-describedby="plan-capacity-help">
      <legend>{words.capacity}</legend>
      <div class="capacity-months">
        {([1, 2, 3] as const).map((month) => (
          <label key={month} class="field">
            <span class="soft small">{words.month(month)}</span>
            <input
              type="number"
              inputMode="decimal"
              min="0"
              step="any"
              value={capacity[month - 1]}
              onChange={change(month)}
              aria-invalid={isBad}
            />
          </label>
        ))}
      </div>
      <p class="help soft small" id="plan-capacity-help">
        {words.capacityHelp(usual)}
      </p>
      <p class="field-error" role="alert">
        {isBad && words.capacityBad}
      </p>
      {isOwn && (
        <button type="button" class="plain" onClick={() => setCapacity(null)}>
          {words.capacityReset(usual)}
        </button>
      )}
    </fieldset>
  );
}
