import { useState } from 'preact/hooks';
import { roadmapSettingsWords as words } from '../../../content/messages/en/roadmap-settings';
import { daysBetween } from '../../../domain/calendar/dates';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { setStart } from '../../../stores/plan-edits';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';

/** Further ahead than this, a first day is pointed out, in days. */
const far = 366;

/** The first of the ninety days, or none; what lies in the past or far ahead is said, and planned all the same. */
export function FirstDay({ startOn, roadmap }: { startOn: string | null; roadmap: Roadmap }) {
  const today = useStore($today);
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
        value={startOn ?? roadmap.startOn}
        onChange={change}
        aria-describedby="plan-start-help plan-start-notice"
      />
      <p class="help" id="plan-start-help">
        {words.startHelp}
      </p>
      <p class="small" id="plan-start-notice" role="status">
        {startOn !== null && noticeOf(roadmap, today)}
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

function noticeOf({ startOn, endOn }: Roadmap, today: string): string | null {
  const ahead = daysBetween(today, startOn);
  if (endOn < today) return words.startOver(endOn);
  if (ahead < 0) return words.startBegun(-ahead);
  return ahead > far ? words.startFar(startOn) : null;
}
