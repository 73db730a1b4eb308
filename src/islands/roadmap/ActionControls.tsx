import { useRef, useState } from 'preact/hooks';
import { roadmapActionWords } from '../../content/messages/en/roadmap-action';
import { roadmapEdition } from '../../content/roadmap';
import { effortOf } from '../../domain/roadmap/effort';
import type { PlannedAction } from '../../domain/roadmap/roadmap';
import { $profile } from '../../stores/organisation';
import { choose } from '../../stores/plan-edits';
import { useStore } from '../use-store';
import { actionOf, ownerOf, useNames } from './names';

const words = roadmapActionWords.action;

/** Owner, effort, keep, refuse. */
export function ActionControls({ planned }: { planned: PlannedAction }) {
  const id = planned.action;
  return (
    <div class="action-controls">
      <Owner planned={planned} />
      <Effort planned={planned} />
      <p class="action-buttons">
        <button
          type="button"
          class="plain"
          onClick={() => choose(id, { decision: planned.accepted ? undefined : 'accepted', reason: undefined })}
        >
          {planned.accepted ? words.release : words.keep}
        </button>
      </p>
      <Refuse action={id} />
    </div>
  );
}

function Owner({ planned }: { planned: PlannedAction }) {
  const names = useNames();
  const id = `owner-${planned.action}`;
  const change = (event: Event) => {
    const typed = (event.currentTarget as HTMLInputElement).value.trim();
    const role = Object.entries(names.roles).find(([, name]) => name.toLowerCase() === typed.toLowerCase())?.[0];
    const owner = role ?? typed;
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
  const profile = useStore($profile);
  const [isBad, setBad] = useState(false);
  const usual = effortOf(roadmapEdition, profile, actionOf(names, planned.action), undefined, planned.mode);
  const id = `effort-${planned.action}`;
  const change = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const { value, valueAsNumber: days, validity } = field;
    const isEmptied = value === '' && !validity.badInput;
    const isTaken =
      (isEmptied || days > 0) && choose(planned.action, { effort: isEmptied || days === usual ? undefined : days });
    setBad(!isTaken);
    // The field shows what the plan keeps, also where nothing was drawn anew.
    if (!isTaken) field.value = String(planned.effort);
  };
  return (
    <div class="field">
      <label for={id}>{words.effort}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min="0.25"
        step="0.25"
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

function Refuse({ action }: { action: string }) {
  const reason = useRef<HTMLTextAreaElement>(null);
  const id = `refuse-${action}`;
  return (
    <details class="refuse">
      <summary>{words.refuse}</summary>
      <div class="field">
        <label for={id}>{words.refuseReason}</label>
        <textarea id={id} ref={reason} rows={2} maxLength={20000} />
      </div>
      <button
        type="button"
        class="button quiet"
        onClick={() => choose(action, { decision: 'refused', reason: reason.current!.value.trim() || undefined })}
      >
        {words.refuseNow}
      </button>
    </details>
  );
}
