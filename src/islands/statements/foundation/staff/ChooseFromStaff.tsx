import { useMemo, useRef, useState } from 'preact/hooks';
import { staffQuestionWords } from '../../../../content/messages/en/staff';
import { foundationWords } from '../../../../content/messages/en/statement-foundation';
import { voiceWords } from '../../../../content/statement-voices';
import type { StaffAnswer } from '../../../../domain/engagement/engagement';
import { groupStaffAnswers } from '../../../../domain/statements/staff/group';
import { staffQuestions } from '../../../../domain/statements/staff/questions';
import { putBackStaffAnswer, removeStaffAnswer } from '../../../../stores/staff-answers';
import { $statements } from '../../../../stores/statements';
import { useStore } from '../../../use-store';
import { AnswerGroupView } from './AnswerGroupView';

const words = foundationWords.staff.choose;

/** Every answer under its question, those that say alike together, the most said first. */
export function ChooseFromStaff() {
  const { staff } = useStore($statements);
  const [removed, setRemoved] = useState<{ id: string; answer: StaffAnswer } | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = useMemo(
    () =>
      Object.entries(staff)
        .map(([id, answer]) => ({ id, ...answer }))
        .sort((a, b) => (a.receivedOn + a.id < b.receivedOn + b.id ? -1 : 1)),
    [staff],
  );
  const remove = (id: string) => {
    const answer = removeStaffAnswer(id);
    setRemoved(answer ? { id, answer } : null);
    requestAnimationFrame(() => undoButton.current?.focus());
  };
  const bringBack = () => {
    if (removed) putBackStaffAnswer(removed.id, removed.answer);
    setRemoved(null);
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <section class="choose-staff" aria-labelledby="choose-staff-heading">
      <h4 id="choose-staff-heading" tabIndex={-1} ref={heading}>
        {words.heading}
      </h4>
      <p class="soft small">
        {answers.length === 0 ? words.none : `${words.asked(answers.length)}. ${words.removeHelp}`}
      </p>
      <div role="status" class="small">
        {removed && (
          <p class="notice">
            {words.removed}{' '}
            <button ref={undoButton} type="button" class="plain" onClick={bringBack}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {answers.length > 0 && (
        <div class="staff-columns">
          {staffQuestions.map((question) => {
            const groups = groupStaffAnswers(answers, question, voiceWords);
            const alone = groups.filter((group) => group.words.length === 0).flatMap((group) => group.answers);
            return (
              <section key={question} aria-labelledby={`choose-staff-heading choose-${question}`}>
                <h5 id={`choose-${question}`}>{staffQuestionWords[question].question}</h5>
                {groups
                  .filter((group) => group.words.length > 0)
                  .map((group) => (
                    <AnswerGroupView
                      key={group.words.join(' ')}
                      title={words.group(group.words, group.answers.length)}
                      answers={group.answers}
                      question={question}
                      onRemove={remove}
                    />
                  ))}
                {alone.length > 0 && (
                  <AnswerGroupView
                    title={words.alone(alone.length)}
                    answers={alone}
                    question={question}
                    onRemove={remove}
                  />
                )}
              </section>
            );
          })}
        </div>
      )}
    </section>
  );
}
