import { useEffect, useState } from 'preact/hooks';
import { runningWords } from '../../../content/messages/en/roadmap-running';
import type { Progress } from '../../../domain/engagement/engagement';
import type { ActionState, PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { setProgress } from '../../../stores/progress';
import { $plan } from '../../../stores/roadmap';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';
import { AnswerOffer } from './AnswerOffer';
import { titleOf, useNames } from '../names';

const words = runningWords.state;
const states = ['notStarted', 'underWay', 'done', 'blocked'] as const satisfies readonly ActionState[];

interface Draft {
  state: ActionState;
  startedOn: string;
  doneOn: string;
  evidence: string;
  reason: string;
}

/**
 * How an action stands: chosen first, kept with its dates and words in one step, so that one "Undo" takes all of it back.
 * What is typed for one state stays while another is looked at.
 */
export function StateControls({ planned }: { roadmap: Roadmap; planned: PlannedAction }) {
  const names = useNames();
  const today = useStore($today);
  const progress = useStore($plan).progress[planned.action];
  // The first render has the server's day, which must not become a date somebody said.
  const [draft, setDraft] = useState(() => draftOf(progress, $today.get()));
  const [problem, setProblem] = useState('');
  const kept = JSON.stringify(progress);
  const [keptHere, setKeptHere] = useState<string | null>(null);
  // Undo and the buttons of the weeks change it from outside.
  useEffect(() => setDraft(draftOf(progress, $today.get())), [kept]);
  const set = (patch: Partial<Draft>) => {
    setDraft({ ...draft, ...patch });
    setProblem('');
    setKeptHere(null);
  };
  const keep = (event: Event) => {
    event.preventDefault();
    const wrong = problemOf(draft, today);
    setProblem(wrong);
    if (wrong !== '' || !setProgress(planned, progressOf(draft, planned))) return;
    setKeptHere(JSON.stringify($plan.get().progress[planned.action]) ?? '');
  };
  const id = `state-${planned.action}`;
  const date = (field: 'startedOn' | 'doneOn', label: string) => (
    <div class="field">
      <label for={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        type="date"
        min="1900-01-01"
        max={today}
        value={draft[field]}
        onInput={(event) => set({ [field]: event.currentTarget.value })}
        aria-invalid={problem !== '' && draft.state !== 'blocked'}
        aria-describedby={`${id}-problem`}
      />
    </div>
  );
  return (
    <section class="state" aria-label={`${words.heading}${runningWords.weeks.about(titleOf(names, planned.action))}`}>
      {/* The sentences below say what is wrong with a date, for every browser the same. */}
      <form class="state-form" noValidate onSubmit={keep}>
        <fieldset>
          <legend class="label">{words.heading}</legend>
          <div class="state-choice">
            {states.map((state) => (
              <label key={state}>
                <input type="radio" name={id} checked={draft.state === state} onChange={() => set({ state })} />
                {runningWords.states[state]}
              </label>
            ))}
          </div>
        </fieldset>
        {draft.state === 'underWay' && date('startedOn', words.startedOn)}
        {draft.state === 'done' && (
          <>
            <div class="state-dates">
              {date('startedOn', words.begunOn)}
              {date('doneOn', words.doneOn)}
            </div>
            <div class="field">
              <label for={`${id}-evidence`}>{words.evidence}</label>
              <textarea
                id={`${id}-evidence`}
                rows={2}
                maxLength={20000}
                value={draft.evidence}
                onInput={(event) => set({ evidence: event.currentTarget.value })}
                aria-describedby={`${id}-evidence-help`}
              />
              <p class="help" id={`${id}-evidence-help`}>
                {words.evidenceHelp}
              </p>
            </div>
          </>
        )}
        {draft.state === 'blocked' && (
          <div class="field">
            <label for={`${id}-reason`}>{words.reason}</label>
            <textarea
              id={`${id}-reason`}
              rows={2}
              maxLength={20000}
              value={draft.reason}
              onInput={(event) => set({ reason: event.currentTarget.value })}
              aria-invalid={problem !== ''}
              aria-describedby={`${id}-problem`}
            />
          </div>
        )}
        <p class="field-error" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
        <p class="state-keep">
          <button type="submit" class="button quiet">
            {words.keep}
          </button>
          <span class="soft small">{keptHere === (kept ?? '') && words.kept}</span>
        </p>
      </form>
      <AnswerOffer action={planned.action} />
    </section>
  );
}

function draftOf(progress: Progress | undefined, today: string): Draft {
  return {
    state: progress?.state ?? 'notStarted',
    startedOn: progress?.startedOn ?? today,
    doneOn: progress?.state === 'done' ? progress.doneOn : today,
    evidence: progress?.state === 'done' ? (progress.evidence ?? '') : '',
    reason: progress?.state === 'blocked' ? progress.reason : '',
  };
}

/** @returns a sentence, empty when the draft can be kept */
function problemOf({ state, startedOn, doneOn, reason }: Draft, today: string): string {
  if (state === 'blocked') return reason.trim() === '' ? words.reasonMissing : '';
  const dates = state === 'done' ? [startedOn, doneOn] : state === 'underWay' ? [startedOn] : [];
  if (dates.includes('')) return words.noDate;
  if (dates.some((date) => date > today)) return words.future;
  return state === 'done' && doneOn < startedOn ? words.order : '';
}

function progressOf({ state, startedOn, doneOn, evidence, reason }: Draft, { month }: PlannedAction) {
  switch (state) {
    case 'notStarted':
      return undefined;
    case 'underWay':
      return { state, month, startedOn };
    case 'blocked':
      return { state, month, startedOn, reason: reason.trim() };
    case 'done': {
      const written = evidence.trim();
      return { state, month, startedOn, doneOn, ...(written !== '' && { evidence: written }) };
    }
  }
}
