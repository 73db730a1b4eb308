import { useState } from 'preact/hooks';
import { foundationWords } from '../../../../content/messages/en/statement-foundation';
import { voiceWords } from '../../../../content/statement-voices';
import type { StaffAnswer, StaffQuestionId } from '../../../../domain/engagement/engagement';
import { asPart } from '../../../../domain/statements/staff/as-part';
import { UseInPart } from '../UseInPart';

const words = foundationWords.staff.choose;
const parts = { wants: 'done', does: 'always', feels: 'feeling' } as const;
/** More at once are a wall. */
const shownFirst = 5;

interface Props {
  title: string;
  answers: readonly (StaffAnswer & { id: string })[];
  question: StaffQuestionId;
  onRemove: (id: string) => void;
}

/** Answers that say alike, each to be used in a part or deleted. */
export function AnswerGroupView({ title, answers, question, onRemove }: Props) {
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? answers : answers.slice(0, shownFirst);
  return (
    <div class="answer-group">
      <p class="label">{title}</p>
      <ul class="plain-list">
        {shown.map((answer) => {
          const text = answer[question] ?? '';
          const part = asPart(text, question, voiceWords);
          return (
            <li key={answer.id} class="staff-answer">
              <p class="serif written">{text}</p>
              {answer.department !== '' && <p class="soft small written">{words.from(answer.department)}</p>}
              <div class="answer-verbs">
                {part !== null && <UseInPart part={parts[question]} text={part} shown={text} />}
                <button
                  type="button"
                  class="plain small"
                  aria-label={words.removeNamed(text.length > 60 ? `${text.slice(0, 60)}…` : text)}
                  onClick={() => onRemove(answer.id)}
                >
                  {words.remove}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {shown.length < answers.length && (
        <button type="button" class="plain small" onClick={() => showWhole(true)}>
          {words.more(answers.length - shown.length)}
        </button>
      )}
    </div>
  );
}
