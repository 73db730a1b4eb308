import { useRef, useState } from 'preact/hooks';
import { staffQuestionWords } from '../../../../content/messages/en/staff';
import { foundationWords } from '../../../../content/messages/en/statement-foundation';
import { staffQuestions } from '../../../../domain/statements/staff/questions';
import { addStaffAnswer } from '../../../../stores/staff-answers';

const words = foundationWords.staff.collect;
const empty = { wants: '', does: '', feels: '', department: '' };

/** One answer typed in from paper. */
export function ByHand() {
  const [typed, type] = useState(empty);
  const [says, say] = useState('');
  const first = useRef<HTMLTextAreaElement>(null);
  const add = () => {
    const isEmpty = staffQuestions.every((question) => typed[question].trim() === '');
    if (isEmpty) return say(words.nothingTyped);
    if (!addStaffAnswer(typed)) return say(words.full);
    type({ ...empty, department: typed.department });
    say(words.added);
    first.current?.focus();
  };
  return (
    <details class="by-hand">
      <summary>{words.byHand}</summary>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {staffQuestions.map((question, at) => (
          <div class="field" key={question}>
            <label for={`by-hand-${question}`}>{staffQuestionWords[question].question}</label>
            <textarea
              ref={at === 0 ? first : null}
              id={`by-hand-${question}`}
              rows={2}
              maxLength={20_000}
              value={typed[question]}
              onInput={(event) => type({ ...typed, [question]: event.currentTarget.value })}
            />
          </div>
        ))}
        <div class="field">
          <label for="by-hand-department">{words.department}</label>
          <input
            id="by-hand-department"
            type="text"
            maxLength={400}
            value={typed.department}
            onInput={(event) => type({ ...typed, department: event.currentTarget.value })}
          />
        </div>
        <p class="staff-ways">
          <button type="submit" class="button quiet">
            {words.add}
          </button>
        </p>
        <div role="status" class="small">
          {says !== '' && <p class="notice">{says}</p>}
        </div>
      </form>
    </details>
  );
}
