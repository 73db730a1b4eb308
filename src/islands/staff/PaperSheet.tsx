import { staffPage as words, staffQuestionWords } from '../../content/messages/en/staff';
import type { WrittenAnswer } from '../../domain/statements/staff/answer-text';
import { staffQuestions } from '../../domain/statements/staff/questions';

interface Props {
  name: string;
  customerWord: string;
  draft: WrittenAnswer;
}

const lines = [0, 1, 2, 3, 4];

/** The same questions with lines to write on; what was typed stands there already. Printed, never on the screen. */
export function PaperSheet({ name, customerWord, draft }: Props) {
  return (
    <div class="paper-sheet" aria-hidden="true">
      {name !== '' && <p class="label">{words.of(name)}</p>}
      <p class="paper-title">{words.heading}</p>
      <p>{words.lead}</p>
      {customerWord !== '' && <p>{words.word(customerWord)}</p>}
      {staffQuestions.map((question, at) => (
        <div class="paper-question" key={question}>
          <p class="paper-asked">
            {at + 1}. {staffQuestionWords[question].question}
          </p>
          <p class="paper-help">{staffQuestionWords[question].help}</p>
          {(draft[question] ?? '').trim() === '' ? (
            lines.map((line) => <div class="paper-line" key={line} />)
          ) : (
            <p class="written">{draft[question]}</p>
          )}
        </div>
      ))}
      <div class="paper-question">
        <p class="paper-asked">{words.sheet.department}</p>
        {draft.department.trim() === '' ? <div class="paper-line" /> : <p class="written">{draft.department}</p>}
      </div>
      <p class="paper-help">{words.sheet.note}</p>
    </div>
  );
}
