import { useState } from 'preact/hooks';
import { roadmapActionWords } from '../../../content/messages/en/roadmap-action';
import { effortOf } from '../../../domain/roadmap/effort';
import { readDays } from '../../../domain/roadmap/read-days';
import type { PlannedAction } from '../../../domain/roadmap/roadmap';
import { choose } from '../../../stores/plan-edits';
import { $planning } from '../../../stores/roadmap';
import { actionOf, ownerOf, useNames } from '../names';
import { roleOf } from './owners';

const words = roadmapActionWords.action;

/** Who does it, and how many days it takes them. */
export function ActionWork({ planned }: { planned: PlannedAction }) {
  return (
    <div class="action-work">
      <Owner planned={planned} />
      <Effort planned={planned} />
    </div>
  );
}

function Owner({ planned }: { planned: PlannedAction }) {
  const names = useNames();
  const id = `owner-${planned.action}`;
  const change = (event: Event) => {
    const owner = roleOf(names, (event.currentTarget as HTMLInputElement).value);
    choose(planned.action, {
      owner: owner === '' || owner === actionOf(names, planned.action).owner ? undefined : owner,
    });
  };
  return (
    <div class="field">
      <label for={id}>{words.owner}</label>
      <input
        id={id}
        list="owners"
        autocomplete="off"
        maxLength={400}
        value={ownerOf(names, planned.owner)}
        onChange={change}
        aria-describedby={`${id}-help`}
      />
      <p class="help" id={`${id}-help`}>
        {words.ownerHelp}
      </p>
    </div>
  );
}

function Effort({ planned }: { planned: PlannedAction }) {
  const names = useNames();
  // The plan is made from what $planning holds when it is drawn.
  const { edition, input } = $planning.get();
  const [isBad, setBad] = useState(false);
  const usual = effortOf(edition, input.profile, actionOf(names, planned.action), undefined, planned.mode);
  const id = `effort-${planned.action}`;
  const change = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const days = readDays(field.value);
    const isEmptied = field.value.trim() === '';
    const isTaken =
      (isEmptied || (days !== null && days > 0)) &&
      choose(planned.action, { effort: days === null || days === usual ? undefined : days });
    setBad(!isTaken);
    // The field shows what the plan keeps, also where nothing was drawn anew.
    if (!isTaken) field.value = String(planned.effort);
    else if (isEmptied) field.value = String(usual);
  };
  return (
    <div class="field">
      <label for={id}>{words.effort}</label>
      <input
        id={id}
        inputMode="decimal"
        autocomplete="off"
        maxLength={12}
        value={planned.effort}
        onChange={change}
        aria-describedby={`${id}-help`}
        aria-invalid={isBad}
      />
      <p class="help" id={`${id}-help`}>
        {words.effortHelp(usual)}
      </p>
      <p class="field-error" role="alert">
        {isBad && words.effortBad}
      </p>
    </div>
  );
}
