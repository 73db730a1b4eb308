import { useState } from 'preact/hooks';
import { roadmapWhatIfWords as words } from '../../../content/messages/en/roadmap-what-if';
import type { AreaId, Level } from '../../../content/schema';
import { areas, levels } from '../../../domain/assessment/levels';
import {
  $whatIf,
  $whatIfCapacity,
  $whatIfPlanning,
  $whatIfRoadmap,
  tryMonthDays,
  tryOut,
} from '../../../stores/what-if';
import { useStore } from '../../use-store';
import { DaysInput } from '../settings/DaysInput';
import { useNames } from '../names';

/** Person-days of each month, and the first day. */
export function WhatIfDays() {
  const { startOn } = useStore($whatIfRoadmap);
  const capacity = useStore($whatIfCapacity);
  const [fault, setFault] = useState('');
  const changeStart = (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement;
    setFault(validity.badInput || !tryOut({ startOn: value === '' ? null : value }) ? words.badStart : '');
  };
  return (
    <fieldset class="what-if-days">
      <legend>{words.days}</legend>
      {([1, 2, 3] as const).map((month) => (
        <label key={month} class="field">
          <span class="soft small">{words.month(month)}</span>
          <DaysInput
            value={capacity[month - 1]!}
            onTake={(days) => tryMonthDays(month, days)}
            onFault={(typed) => setFault(typed === null ? '' : words.badDays(typed, capacity[month - 1]!))}
          />
        </label>
      ))}
      <label class="field what-if-start">
        <span class="soft small">{words.startOn}</span>
        <input type="date" min="1900-01-01" max="2999-12-31" value={startOn} onChange={changeStart} />
      </label>
      <p class="field-error" role="alert">
        {fault}
      </p>
    </fieldset>
  );
}

/** The level aimed at in each area. */
export function WhatIfTargets() {
  const names = useNames();
  const { targets } = useStore($whatIfPlanning).input;
  const tried = useStore($whatIf).targets;
  const choose = (area: AreaId) => (event: Event) => {
    const chosen = Number((event.currentTarget as HTMLSelectElement).value);
    tryOut({ targets: { ...tried, [area]: chosen === 0 ? null : (chosen as Level) } });
  };
  return (
    <fieldset class="what-if-targets">
      <legend>{words.targets}</legend>
      {areas.map((area) => (
        <label key={area} class="what-if-row">
          <span>{names.areas[area]}</span>
          <select
            aria-label={words.target(names.areas[area])}
            value={String(targets[area] ?? 0)}
            onChange={choose(area)}
          >
            <option value="0">{words.noTarget}</option>
            {levels
              .filter((level) => level > 1)
              .map((level) => (
                <option key={level} value={String(level)}>
                  {names.levels[level]}
                </option>
              ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
