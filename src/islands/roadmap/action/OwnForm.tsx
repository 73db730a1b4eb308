import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { roadmapOwnWords as words } from '../../../content/messages/en/roadmap-own';
import type { Level, Month } from '../../../content/schema';
import { draftOf, readOwn, type OwnDraft, type OwnField, type OwnFault } from '../../../domain/roadmap/edit/own-draft';
import { addOwn, changeOwn } from '../../../stores/action-edits';
import { $plan } from '../../../stores/roadmap';
import { LiftFields } from './LiftFields';
import { ownerOf, useNames } from '../names';
import { NeedsField } from './NeedsField';
import { roleOf } from './owners';

interface Props {
  /** The earliest month it may stand in. */
  month: Month;
  /** The action that is changed; none for a new one. */
  action?: string;
  onDone?: (added?: string) => void;
}

/** The action that was just saved: its form is drawn anew with what was kept, and the focus goes with it. */
let savedLast: string | null = null;

/** An action of the user's own: what it is, what it lifts, who does it and what comes before. Each fault is said beside its field. */
export function OwnForm({ month, action, onDone }: Props) {
  const names = useNames();
  const [draft, setDraft] = useState<OwnDraft>(() => {
    const found = draftOf(action ? $plan.get().own[action] : undefined);
    return { ...found, owner: ownerOf(names, found.owner) };
  });
  const [faults, setFaults] = useState<Partial<Record<OwnField, OwnFault>>>({});
  const id = action ?? `new-own-${month}`;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (action && savedLast === action) form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    savedLast = null;
  }, []);
  const set = (patch: Partial<OwnDraft>) => setDraft({ ...draft, ...patch });
  const save = (event: Event) => {
    event.preventDefault();
    const read = readOwn({ ...draft, owner: roleOf(names, draft.owner) }, month, action ?? null);
    setFaults(read.kind === 'ok' ? {} : read.faults);
    if (read.kind === 'ok') {
      if (action) savedLast = changeOwn(action, read.action) ? action : null;
      else onDone?.(addOwn(read.action) ?? undefined);
      return;
    }
    const first = (['title', 'lift', 'days', 'needs'] as const).find((field) => read.faults[field]);
    form.current?.querySelector<HTMLElement>(`#${id}-${first ?? 'title'}`)?.focus();
  };
  const fault = (field: OwnField) => (
    <p class="field-error" role="alert" id={`${id}-${field}-fault`}>
      {faults[field] && words.faults[faults[field]]}
    </p>
  );
  const text = (field: 'title' | 'doneWhen' | 'owner' | 'days', rest: object = {}) => ({
    id: `${id}-${field}`,
    value: draft[field],
    onInput: (event: Event) => set({ [field]: (event.currentTarget as HTMLInputElement).value }),
    ...rest,
  });
  return (
    <form ref={form} class="own-form" noValidate onSubmit={save}>
      <div class="field">
        <label for={`${id}-title`}>{words.title}</label>
        <input
          {...text('title', { maxLength: 400, autocomplete: 'off' })}
          aria-invalid={!!faults.title}
          aria-describedby={`${id}-title-fault`}
        />
        {fault('title')}
      </div>
      <div class="field">
        <label for={`${id}-doneWhen`}>{words.doneWhen}</label>
        <textarea {...text('doneWhen', { maxLength: 20000, rows: 2 })} aria-describedby={`${id}-doneWhen-help`} />
        <p class="help" id={`${id}-doneWhen-help`}>
          {words.doneWhenHelp}
        </p>
      </div>
      <div class="own-work">
        <div class="field">
          <label for={`${id}-owner`}>{words.owner}</label>
          <input {...text('owner', { list: 'owners', autocomplete: 'off', maxLength: 400 })} />
        </div>
        <div class="field">
          <label for={`${id}-days`}>{words.days}</label>
          <input
            {...text('days', { inputMode: 'decimal', autocomplete: 'off', maxLength: 12 })}
            aria-invalid={!!faults.days}
            aria-describedby={`${id}-days-fault`}
          />
        </div>
        {fault('days')}
      </div>
      <LiftFields
        id={id}
        practice={draft.practice}
        from={draft.from}
        to={draft.to}
        isBad={!!faults.lift}
        onChange={(patch: { practice?: string; from?: Level; to?: Level }) => set(patch)}
      />
      {fault('lift')}
      <NeedsField id={id} action={action} needs={draft.needs} onChange={(needs) => set({ needs })} />
      {fault('needs')}
      <label class="own-quick">
        <input
          type="checkbox"
          checked={draft.quickWin}
          onChange={(event) => set({ quickWin: event.currentTarget.checked })}
        />
        {words.quickWin}
      </label>
      <p class="own-buttons">
        <button type="submit" class="button">
          {action ? words.save : words.addNow}
        </button>
        {onDone && (
          <button type="button" class="plain" onClick={() => onDone()}>
            {words.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
