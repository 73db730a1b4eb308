import { useState } from 'preact/hooks';
import { roadmapAuthorWords } from '../../../content/messages/en/roadmap-author';
import { choose } from '../../../stores/plan-edits';
import { $plan } from '../../../stores/roadmap';
import { useNames } from '../names';

const { words, view } = roadmapAuthorWords;

/** The action in the user's own words, with the way back to those it came with. */
export function ActionWords({ action }: { action: string }) {
  const names = useNames();
  // The plan is drawn anew with every change of it.
  const choice = $plan.get().choices[action];
  const [isBad, setBad] = useState(false);
  const isReworded = choice?.title !== undefined || choice?.doneWhen !== undefined;
  const text = names.actions[action];
  const id = `words-${action}`;
  const change = (part: 'title' | 'doneWhen') => (event: Event) => {
    const field = event.currentTarget as HTMLTextAreaElement;
    const typed = field.value.trim();
    setBad(part === 'title' && typed === '');
    if (part === 'title' && typed === '') field.value = text?.title ?? '';
    else if (typed !== text?.[part]) choose(action, { [part]: typed });
  };
  return (
    <details class="action-words" open={isReworded}>
      <summary>{view.wordsSummary}</summary>
      <div class="field">
        <label for={`${id}-title`}>{words.title}</label>
        <textarea
          id={`${id}-title`}
          rows={2}
          maxLength={400}
          value={text?.title}
          onChange={change('title')}
          aria-invalid={isBad}
        />
        <p class="field-error" role="alert">
          {isBad && words.noTitle}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-done`}>{words.doneWhen}</label>
        <textarea id={`${id}-done`} rows={3} maxLength={20000} value={text?.doneWhen} onChange={change('doneWhen')} />
      </div>
      {isReworded && (
        <button type="button" class="plain" onClick={() => choose(action, { title: undefined, doneWhen: undefined })}>
          {words.original}
        </button>
      )}
    </details>
  );
}
