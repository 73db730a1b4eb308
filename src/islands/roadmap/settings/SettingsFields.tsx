import { useState } from 'preact/hooks';
import { roadmapSettingsWords as words } from '../../../content/messages/en/roadmap-settings';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { setCapacity, setMonthDays } from '../../../stores/plan-edits';
import { $capacity, $defaultCapacity, $plan } from '../../../stores/roadmap';
import { useStore } from '../../use-store';
import { DaysInput } from './DaysInput';
import { DaysOff } from './DaysOff';
import { FirstDay } from './FirstDay';
import { Holidays } from './Holidays';
import { Owners } from './Owners';
import { WorkingWeek } from './WorkingWeek';

/** First day, person-days a month, working week, days off, holidays, owners: native fields, each with its way back to the default. */
export function SettingsFields({ roadmap }: { roadmap: Roadmap }) {
  const plan = useStore($plan);
  return (
    <div class="settings-fields">
      <FirstDay startOn={plan.startOn} roadmap={roadmap} />
      <Capacity isOwn={plan.capacity !== null} />
      <WorkingWeek week={plan.workingWeek} />
      <DaysOff daysOff={plan.daysOff} />
      <Holidays plan={plan} roadmap={roadmap} />
      <Owners plan={plan} roadmap={roadmap} />
    </div>
  );
}

function Capacity({ isOwn }: { isOwn: boolean }) {
  const capacity = useStore($capacity);
  const usual = useStore($defaultCapacity);
  const [fault, setFault] = useState<{ typed: string; kept: number } | null>(null);
  return (
    <fieldset class="settings-capacity" aria-describedby="plan-capacity-help">
      <legend>{words.capacity}</legend>
      <div class="capacity-months">
        {([1, 2, 3] as const).map((month) => (
          <label key={month} class="field">
            <span class="soft small">{words.month(month)}</span>
            <DaysInput
              value={capacity[month - 1]!}
              onTake={(days) => setMonthDays(month, days)}
              onFault={(typed) => setFault(typed === null ? null : { typed, kept: capacity[month - 1]! })}
            />
          </label>
        ))}
      </div>
      <p class="help soft small" id="plan-capacity-help">
        {words.capacityHelp(usual)}
      </p>
      <p class="field-error" role="alert">
        {fault && words.capacityBad(fault.typed, fault.kept)}
      </p>
      {isOwn && (
        <button type="button" class="plain" onClick={() => setCapacity(null)}>
          {words.capacityReset(usual)}
        </button>
      )}
    </fieldset>
  );
}
