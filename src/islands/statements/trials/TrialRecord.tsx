import { trialWords as words } from '../../../content/messages/en/statement-trials';
import type { TrialId } from '../../../domain/statements/trials/standing';

interface Props {
  trial: TrialId;
  notes: readonly { label: string; text: string }[];
  /** The day it was recorded, as an ISO date. */
  on: string | null;
  onChange: () => void;
}

/** A test that holds, to be read: what was found, the answer and its day. */
export function TrialRecord({ trial, notes, on, onChange }: Props) {
  const own = words.tests[trial];
  return (
    <div class="trial-record">
      <dl>
        {notes
          .filter(({ text }) => text.trim() !== '')
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="written">{text}</dd>
            </div>
          ))}
        <div>
          <dt>{own.question}</dt>
          <dd>{own.holds}</dd>
        </div>
      </dl>
      <p class="soft small">
        {on !== null && words.madeOn(on)}{' '}
        <button type="button" class="plain small" aria-label={words.changeSpoken(own.name)} onClick={onChange}>
          {words.change}
        </button>
      </p>
      {notes.every(({ text }) => text.trim() === '') && <p class="small">{own.unnamed}</p>}
    </div>
  );
}
