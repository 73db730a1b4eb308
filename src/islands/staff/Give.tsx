import { useRef, useState } from 'preact/hooks';
import { staffPage, staffQuestionWords } from '../../content/messages/en/staff';
import { writeStaffAnswer, type AnswerHeadings } from '../../domain/statements/staff/answer-text';
import { copyText } from '../../platform/clipboard';
import { download } from '../../platform/files';
import type { StaffDraft } from './use-draft';

const words = staffPage.give;
const headings: AnswerHeadings = {
  wants: staffQuestionWords.wants.question,
  does: staffQuestionWords.does.question,
  feels: staffQuestionWords.feels.question,
};

interface Props {
  draft: StaffDraft;
  hasAnswer: boolean;
  /** The text was taken. */
  onGiven: () => void;
}

/** The answers as a text to copy or a file to save: the only way they leave the page. */
export function Give({ draft, hasAnswer, onGiven }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState({ id: '', text: '' });
  const text = hasAnswer ? writeStaffAnswer(draft, headings) : '';
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    say({ id: draft.id, text: isCopied ? words.copied : words.notCopied });
    onGiven();
  };
  const save = () => {
    download(text, words.fileName(draft.id), 'text/plain;charset=utf-8');
    say({ id: draft.id, text: words.filed });
    onGiven();
  };
  return (
    <section class="give" aria-labelledby="give-heading">
      <h2 id="give-heading">{words.heading}</h2>
      {hasAnswer ? (
        <>
          <div class="field">
            <label for="staff-text">{words.text}</label>
            <p class="help" id="staff-text-help">
              {words.help}
            </p>
            <textarea ref={area} id="staff-text" readOnly rows={8} value={text} aria-describedby="staff-text-help" />
          </div>
          <p class="staff-verbs">
            <button type="button" class="button" onClick={() => void copy()}>
              {words.copy}
            </button>
            <button type="button" class="button quiet" onClick={save}>
              {words.file}
            </button>
          </p>
        </>
      ) : (
        <p class="soft">{words.nothing}</p>
      )}
      <div role="status">
        {hasAnswer && draft.changed && <p class="notice">{words.changed}</p>}
        {hasAnswer && draft.given && said.id === draft.id && <p class="notice">{said.text}</p>}
      </div>
    </section>
  );
}
