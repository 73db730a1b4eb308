import { useEffect, useRef, useState } from 'preact/hooks';
import { dayInWords } from '../../../content/messages/en/format';
import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import type { KeptComment, KeptVersion } from '../../../domain/statements/versions/versions';
import { changeComment } from '../../../stores/statement-versions';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';

const words = versionWords.comments;

interface Props {
  kind: StatementKind;
  comment: KeptComment;
  versions: readonly KeptVersion[];
  isEdited: boolean;
  onEdit: () => void;
  onDone: () => void;
  onRemove: () => void;
}

/** What a department said, about which wording, and the answer. Every letter is kept as it is typed. */
export function CommentItem({ kind, comment, versions, isEdited, onEdit, onDone, onRemove }: Props) {
  const { id, department, text, on, answer } = comment;
  const version = versions.find((each) => each.id === comment.version);
  const isOfToday = useStore($today) === on;
  const first = useRef<HTMLInputElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (isEdited) first.current?.focus();
    else if (wasEdited.current) edit.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  // An answer that was there reads as text. A field that was there stays: what stands below must not jump under a click.
  const [wasOpen] = useState(answer.trim() === '');
  const named = department.trim() || words.noDepartment;
  const of = <span class="visually-hidden">{words.of(named)}</span>;
  const area = (field: 'text' | 'answer', label: string) => (
    <div class="field">
      <label for={`${kind}-${id}-${field}`}>
        {label}
        {field === 'answer' && of}
      </label>
      <textarea
        id={`${kind}-${id}-${field}`}
        rows={2}
        maxLength={20000}
        value={comment[field]}
        onInput={(event) => changeComment(kind, id, { [field]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <li class="comment">
      {isEdited ? (
        <>
          <div class="comment-head">
            <div class="field">
              <label for={`${kind}-${id}-department`}>{words.department}</label>
              <input
                ref={first}
                id={`${kind}-${id}-department`}
                type="text"
                maxLength={400}
                list={`${kind}-departments`}
                value={department}
                onInput={(event) => changeComment(kind, id, { department: event.currentTarget.value })}
              />
            </div>
            <div class="field">
              <label for={`${kind}-${id}-about`}>{words.about}</label>
              <select
                id={`${kind}-${id}-about`}
                value={version?.id ?? ''}
                onChange={(event) => changeComment(kind, id, { version: event.currentTarget.value || null })}
              >
                <option value="">{isOfToday ? versionWords.now : words.ofThatDay}</option>
                {versions.map((each) => (
                  <option key={each.id} value={each.id}>
                    {versionWords.version(each.number, each.madeAt)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          {area('text', words.text)}
        </>
      ) : (
        <>
          <h5 class="written">{named}</h5>
          <p class="soft small">
            {dayInWords(on)} · {version ? versionWords.version(version.number, version.madeAt) : words.ofThatDay}
            {answer.trim() === '' && text.trim() !== '' && ` · ${words.openAnswer}`}
          </p>
          <p class="written comment-text">{text.trim() === '' ? words.noText : text}</p>
        </>
      )}
      {isEdited || wasOpen || answer.trim() === '' ? (
        area('answer', words.answer)
      ) : (
        <p class="written comment-answer">
          <span class="label">{words.answered}</span> {answer}
        </p>
      )}
      <p class="version-verbs">
        <button ref={edit} type="button" class="plain" onClick={isEdited ? onDone : onEdit}>
          {isEdited ? words.done : words.edit}
          {of}
        </button>
        <button type="button" class="plain" onClick={onRemove}>
          {words.remove}
          {of}
        </button>
      </p>
    </li>
  );
}
