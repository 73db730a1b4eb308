import { useRef } from 'preact/hooks';
import { staffPage as words, staffQuestionWords } from '../../content/messages/en/staff';
import { readInvitation } from '../../domain/statements/staff/invitation';
import { longestAnswer, longestDepartment, staffQuestions } from '../../domain/statements/staff/questions';
import { useHash } from '../ui/use-hash';
import { Give } from './Give';
import { PaperSheet } from './PaperSheet';
import { says, useDraft } from './use-draft';

/** Three questions for the people who do the work; works without a server, an account or a name. */
export function StaffPage() {
  const { name, customerWord } = readInvitation(useHash());
  const { draft, isKept, cleared, type, give, clear, bringBack } = useDraft();
  const first = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <div class="staff-screen">
        {name !== '' && <p class="label soft">{words.of(name)}</p>}
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        {customerWord !== '' && <p class="called">{words.word(customerWord)}</p>}
        <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          {staffQuestions.map((question, at) => {
            const { question: asked, help, example } = staffQuestionWords[question];
            return (
              <div class="field staff-question" key={question}>
                <label for={`staff-${question}`}>
                  <span class="staff-number">{at + 1}</span> {asked}
                </label>
                <p class="help" id={`staff-${question}-help`}>
                  {help} <span class="example">{words.example}</span> <i>{example}</i>
                </p>
                <textarea
                  ref={at === 0 ? first : null}
                  id={`staff-${question}`}
                  rows={3}
                  maxLength={longestAnswer}
                  value={draft[question] ?? ''}
                  aria-describedby={`staff-${question}-help`}
                  onInput={(event) => type({ [question]: event.currentTarget.value })}
                />
              </div>
            );
          })}
          <div class="field staff-question">
            <label for="staff-department">{words.department}</label>
            <p class="help" id="staff-department-help">
              {words.departmentHelp}
            </p>
            <input
              id="staff-department"
              type="text"
              maxLength={longestDepartment}
              value={draft.department}
              aria-describedby="staff-department-help"
              onInput={(event) => type({ department: event.currentTarget.value })}
            />
          </div>
        </form>
        {!isKept && <p class="notice">{words.notKept}</p>}
        <section class="happens" aria-labelledby="happens-heading">
          <h2 id="happens-heading">{words.happens.heading}</h2>
          <ul>
            {words.happens.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <Give draft={draft} hasAnswer={says(draft)} onGiven={give} />
        <p class="staff-verbs">
          <button type="button" class="plain" onClick={() => print()}>
            {words.print}
          </button>
          {says(draft) && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                clear();
                first.current?.focus();
              }}
            >
              {words.clear}
            </button>
          )}
        </p>
        <div role="status">
          {cleared && (
            <p class="notice">
              {words.cleared}{' '}
              <button type="button" class="plain" onClick={bringBack}>
                {words.undo}
              </button>
            </p>
          )}
        </div>
      </div>
      <PaperSheet name={name} customerWord={customerWord} draft={draft} />
    </>
  );
}
