import { useState } from 'preact/hooks';
import { versionWords } from '../../../content/messages/en/statement-versions';
import { isPlainDate } from '../../../domain/calendar/dates';
import type { StatementKind } from '../../../domain/statements/finding';
import type { Statement } from '../../../domain/statements/versions/versions';
import { approve } from '../../../stores/statement-versions';
import { $today } from '../../../stores/today';
import { concernsOf } from './concerns';
import { reviewDay } from './review-day';
import { useHalfTyped } from './use-half-typed';

const words = versionWords.approve;

interface Props {
  kind: StatementKind;
  statement: Statement;
  /** The version to approve; null for the wording as it is. */
  version: string | null;
  /** What it says. */
  wording: string;
  /** How many things must be mended in it; null as long as nobody knows. */
  must: number | null;
  /** Goes with the wording where it is kept as a version by this. */
  note?: string;
  onDone: (said: string) => void;
}

/** By whom and on which day, and when to look again. What speaks against it is said and forbids nothing. */
export function ApproveForm({ kind, statement, version, wording, must, note = '', onDone }: Props) {
  const id = `${kind}-approve-${version ?? 'now'}`;
  const [by, setBy] = useHalfTyped(`${kind}/approved-by/${version ?? 'now'}`);
  const [on, setOn] = useState(() => $today.get());
  /** Null until it is changed here. */
  const [review, setReview] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ field: 'by' | 'on'; text: string } | null>(null);
  const reviewOn = review ?? reviewDay(statement, on);
  const concerns = concernsOf(wording, must ?? 0, statement);

  const submit = (event: Event) => {
    event.preventDefault();
    const wrong =
      by.trim() === ''
        ? ({ field: 'by', text: words.missing } as const)
        : isPlainDate(on)
          ? null
          : ({ field: 'on', text: words.noDate } as const);
    setProblem(wrong);
    if (wrong) {
      document.getElementById(`${id}-${wrong.field}`)?.focus();
      return;
    }
    if (approve(kind, version, { by, on, ...(must !== null && { mustMend: must }) }, reviewOn || null, note)) {
      setBy('');
      onDone(words.said(by.trim(), on));
    } else setProblem({ field: 'by', text: versionWords.notKept });
  };
  const date = (field: 'on' | 'review', label: string, value: string, set: (text: string) => void) => (
    <div class="field">
      <label for={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        type="date"
        min="1900-01-01"
        max="2999-12-31"
        value={value}
        aria-invalid={problem?.field === field}
        aria-describedby={field === 'on' ? `${id}-problem` : undefined}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <form class="approve-form" autocomplete="off" noValidate onSubmit={submit}>
      {concerns.length > 0 && (
        <div class="notice" id={`${id}-concerns`}>
          {[...concerns, words.allTheSame].map((concern) => (
            <p key={concern}>{concern}</p>
          ))}
        </div>
      )}
      <div class="approve-fields">
        <div class="field">
          <label for={`${id}-by`}>{words.by}</label>
          <input
            id={`${id}-by`}
            type="text"
            maxLength={400}
            list="roles"
            value={by}
            aria-invalid={problem?.field === 'by'}
            aria-describedby={`${id}-problem`}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        </div>
        {date('on', words.on, on, setOn)}
        {date('review', words.review, reviewOn, setReview)}
      </div>
      <p class="field-error" role="alert" id={`${id}-problem`}>
        {problem?.text}
      </p>
      <p>
        <button type="submit" class="button" aria-describedby={concerns.length > 0 ? `${id}-concerns` : undefined}>
          {version === null ? words.button : words.buttonVersion}
        </button>
      </p>
    </form>
  );
}
