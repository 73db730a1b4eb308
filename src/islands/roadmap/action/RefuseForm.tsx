import { useLayoutEffect, useRef } from 'preact/hooks';
import { roadmapAuthorWords } from '../../../content/messages/en/roadmap-author';
import { choose } from '../../../stores/plan-edits';

const words = roadmapAuthorWords.refuse;

interface Props {
  action: string;
  onDone?: () => void;
  /** Without it there is no way back to offer. */
  onBack?: () => void;
}

/** Out of the plan, with the reason if there is one to write down. */
export function RefuseForm({ action, onDone, onBack }: Props) {
  const reason = useRef<HTMLTextAreaElement>(null);
  const id = `refuse-${action}`;
  useLayoutEffect(() => {
    if (onBack) reason.current?.focus();
  }, []);
  const refuse = (event: Event) => {
    event.preventDefault();
    onDone?.();
    choose(action, { decision: 'refused', reason: reason.current!.value.trim() || undefined });
  };
  return (
    <form class="refuse" onSubmit={refuse}>
      <div class="field">
        <label for={id}>{words.reason}</label>
        <textarea id={id} ref={reason} rows={2} maxLength={20000} />
      </div>
      <p class="refuse-buttons">
        <button type="submit" class="button quiet">
          {words.now}
        </button>
        {onBack && (
          <button type="button" class="plain" onClick={onBack}>
            {words.back}
          </button>
        )}
      </p>
    </form>
  );
}
