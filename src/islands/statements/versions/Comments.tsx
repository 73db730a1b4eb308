import { useState } from 'preact/hooks';
import { versionWords } from '../../../content/messages/en/statement-versions';
import type { StatementKind } from '../../../domain/statements/finding';
import {
  commentsInOrder,
  countComments,
  keptAs,
  versionsInOrder,
  type KeptComment,
  type Statement,
} from '../../../domain/statements/versions/versions';
import { pathTo } from '../../../lib/base-path';
import { beginComment, putBackComment, removeComment } from '../../../stores/statement-versions';
import { CommentItem } from './CommentItem';
import { Said, useSaying } from './Said';

const words = versionWords.comments;

interface Props {
  kind: StatementKind;
  statement: Statement;
  /** Names of departments that were used elsewhere. */
  departments: readonly string[];
}

/** What each department said of the statement, and what it was answered. */
export function Comments({ kind, statement, departments }: Props) {
  const saying = useSaying();
  const [edited, edit] = useState<string | null>(null);
  // One that was begun and left, by a reload for one, says nothing.
  const comments = commentsInOrder(statement).filter((comment) => comment.id === edited || saysSomething(comment));
  const versions = versionsInOrder(statement);
  const { all, open } = countComments(statement);
  const known = [...new Set([...departments, ...comments.map(({ department }) => department)])].filter(Boolean);
  const id = `${kind}-comments`;

  const add = () => {
    const begun = beginComment(kind, keptAs(statement)?.id ?? null);
    if (begun === null) saying.say(versionWords.notKept);
    else edit(begun);
  };
  const remove = ({ id: comment, department }: KeptComment) => {
    const removed = removeComment(kind, comment);
    if (edited === comment) edit(null);
    const named = department.trim() || words.noDepartment;
    saying.say(words.removed(named), () => removed && putBackComment(kind, comment, removed));
  };
  const done = (comment: KeptComment) => {
    edit(null);
    if (saysSomething(comment)) return;
    removeComment(kind, comment.id);
    document.getElementById(`${id}-add`)?.focus();
  };
  return (
    <section aria-labelledby={`${kind}-heading ${id}-heading`}>
      <h4 id={`${id}-heading`}>{words.heading}</h4>
      <p class="soft small">
        {words.lead} {words.roadmap} <a href={pathTo('/roadmap/#action-department-visits')}>{words.action}</a>.
      </p>
      <p>{all === 0 ? words.none : words.count(all, open)}</p>
      <p>
        <button type="button" class="button quiet" id={`${id}-add`} onClick={add}>
          {words.add}
        </button>
      </p>
      <Said {...saying} />
      <ul class="plain-list comment-list">
        {comments.map((comment) => (
          <CommentItem
            key={comment.id}
            kind={kind}
            comment={comment}
            versions={versions}
            isEdited={edited === comment.id}
            onEdit={() => edit(comment.id)}
            onDone={() => done(comment)}
            onRemove={() => remove(comment)}
          />
        ))}
      </ul>
      <datalist id={`${kind}-departments`}>
        {known.map((department) => (
          <option key={department}>{department}</option>
        ))}
      </datalist>
    </section>
  );
}

const saysSomething = ({ department, text, answer }: KeptComment): boolean =>
  `${department}${text}${answer}`.trim() !== '';
