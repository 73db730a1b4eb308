import { useState } from 'preact/hooks';
import { roadmapWhatIfWords as words } from '../../content/messages/en/roadmap-what-if';
import type { AreaId, Level, Month } from '../../content/schema';
import { areas, levels } from '../../domain/assessment/levels';
import { $whatIf, $whatIfPlanning, $whatIfRoadmap, tryOut } from '../../stores/what-if';
import { useStore } from '../use-store';
import { useNames } from './names';

/** Person-days of each month, and the first day. */
export function WhatIfDays() {
  const { months, startOn } = useStore($whatIfRoadmap);
  const [isBad, setBad] = useState(false);
  const changeDays = (month: Month) => (event: Event) => {
    const { valueAsNumber } = event.currentTarget as HTMLInputElement;
    const [one, two, three] = months.map((before) => (before.month === month ? valueAsNumber : before.capacity));
    setBad(!tryOut({ capacity: [one!, two!, three!] }));
  };
  const changeStart = (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement;
    setBad(validity.badInput || !tryOut({ startOn: value === '' ? null : value }));
  };
  return (
    <fieldset class="what-if-days">
      <legend>{words.days}</legend>
      {months.map(({ month, capacity }) => (
        <label key={month} class="field">
          <span class="soft small">{words.month(month)}</span>
          <input
            type="number"
            inputMode="decimal"
            min="0"
            step="any"
            value={capacity}
            onChange={changeDays(month)}
            aria-invalid={isBad}
          />
        </label>
      ))}
      <label class="field what-if-start">
        <span class="soft small">{words.startOn}</span>
        <input type="date" min="1900-01-01" max="2999-12-31" value={startOn} onChange={changeStart} />
      </label>
      <p class="field-error" role="alert">
        {isBad && words.bad}
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
