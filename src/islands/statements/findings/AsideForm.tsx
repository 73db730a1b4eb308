import { useEffect, useRef, useState } from 'preact/hooks';
import { asideWords as words } from '../../../content/messages/en/statement-mends';
import type { Finding, StatementKind } from '../../../domain/statements/finding';
import { dismiss } from '../../../stores/dismissals';
import { FindingForm } from './FindingForm';

interface Props {
  kind: StatementKind;
  finding: Finding;
  index: number;
  reason: string;
  onReason: (text: string | null) => void;
  onCancel: () => void;
}

/** Asks why a finding may stay, and sets it aside with the answer. */
export function AsideForm({ kind, finding, index, reason, onReason, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = `${kind}-aside-${index}`;
  // It opens by a press; where it was half typed before, nobody pressed.
  useEffect(() => {
    if (reason === '') field.current!.focus();
  }, []);
  const put = () => {
    if (reason.trim() === '') setProblem(words.missing);
    else if (!dismiss(kind, finding, reason)) setProblem(words.full);
    else {
      onReason(null);
      return;
    }
    field.current!.focus();
  };
  return (
    <FindingForm class="aside-form" words={words} button="button quiet" onPut={put} onCancel={onCancel}>
      <div class="field">
        <label for={id}>{words.label}</label>
        <input
          ref={field}
          type="text"
          id={id}
          value={reason}
          maxLength={2000}
          aria-describedby={`${id}-problem ${id}-help ${kind}-finding-${index}`}
          aria-invalid={problem !== null}
          onInput={(event) => onReason(event.currentTarget.value)}
        />
        <p class="help" id={`${id}-help`}>
          {words.help}
        </p>
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      </div>
    </FindingForm>
  );
}
