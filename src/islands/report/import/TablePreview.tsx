import { useEffect, useRef } from 'preact/hooks';
import { reportImport } from '../../../content/messages/en/report-import';
import { levelWords } from '../../../content/words/levels';
import { practiceWords } from '../../../content/words/practices';
import { compareAnswers, type AnswerChange } from '../../../domain/answers-table/compare';
import type { AnswersTable, TableProblem } from '../../../domain/answers-table/table';
import type { Answer } from '../../../domain/engagement/engagement';
import { $answers } from '../../../stores/answers';
import { beginWithTable, putTableIn } from '../../../stores/import';
import { useStore } from '../../use-store';

const words = reportImport.preview;
/** As many rows as one goes through at once. */
const mostProblems = 20;

interface Props {
  table: AnswersTable;
  /** Name of the file. */
  file: string;
  onPut: (says: string) => void;
  onLeave: (says: string, isError: boolean) => void;
}

/** What a table would change, before anything does, and what is to be done with it. */
export function TablePreview({ table, file, onPut, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { fresh, changed, same, problems } = compareAnswers(table, useStore($answers));
  const changes = [...fresh, ...changed];
  const alone = compareAnswers(table, {}).fresh;
  const section = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), [table]);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave(words.left, false);
    };
    section.current?.addEventListener('keydown', leave);
    return () => section.current?.removeEventListener('keydown', leave);
  }, []);

  const outcome = (wentIn: boolean, says: string) => (wentIn ? onPut(says) : onLeave(words.notPut, true));
  return (
    <section ref={section} class="table-preview stack" aria-labelledby="table-preview-heading">
      <h4 ref={heading} id="table-preview-heading" class="label" tabIndex={-1}>
        {words.heading(file)}
      </h4>
      <p>{words.finding(fresh.length, changed.length, same.length, problems.length)}</p>
      {changes.length > 0 && (
        <details>
          <summary>{words.changes}</summary>
          <ul class="small">
            {changes.map((change) => (
              <li key={change.practice}>{changeText(change)}</li>
            ))}
          </ul>
        </details>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      {changes.length > 0 && (
        <div>
          <button
            type="button"
            class="button"
            aria-describedby="put-about"
            onClick={() => outcome(putTableIn(changes), reportImport.done.put(fresh.length, changed.length))}
          >
            {words.put}
          </button>
          <p id="put-about" class="soft small">
            {words.putAbout}
          </p>
        </div>
      )}
      {alone.length > 0 && (
        <div>
          <button
            type="button"
            class="button quiet"
            aria-describedby="begin-about"
            onClick={() => outcome(beginWithTable(alone), reportImport.done.began(alone.length))}
          >
            {words.begin}
          </button>
          <p id="begin-about" class="soft small">
            {words.beginAbout(alone.length)}
          </p>
        </div>
      )}
      <p>
        <button type="button" class="plain" onClick={() => onLeave(words.left, false)}>
          {words.leave}
        </button>
      </p>
    </section>
  );
}

function Problems({ problems }: { problems: readonly TableProblem[] }) {
  return (
    <div class="notice stack small">
      <h5 class="label">{words.problems}</h5>
      <p>{words.problemsAbout}</p>
      <ul>
        {problems.slice(0, mostProblems).map((problem) => (
          <li key={`${problem.kind} ${problem.line}`}>{problemText(problem)}</li>
        ))}
      </ul>
      {problems.length > mostProblems && <p>{words.moreProblems(problems.length - mostProblems)}</p>}
    </div>
  );
}

const nameOf = (practice: string) => practiceWords[practice]?.name ?? practice;

function problemText(problem: TableProblem): string {
  const say = reportImport.problems;
  switch (problem.kind) {
    case 'unknownPractice':
      return say.unknownPractice(problem.line, shortened(problem.said));
    case 'notUnderstood':
      return say.notUnderstood(problem.line, nameOf(problem.practice), shortened(problem.said));
    case 'twice':
      return say.twice(problem.line, problem.first, nameOf(problem.practice));
    default:
      return say[problem.kind](problem.line, nameOf(problem.practice));
  }
}

/** Enough of a cell to find it by. */
const shortened = (said: string) => (said.length <= 40 ? said : `${said.slice(0, 39)}…`);

function changeText({ practice, before, after }: AnswerChange): string {
  const [from, to] = [before ? answerText(before) : words.open, answerText(after)];
  return from === to ? words.noteOnly(nameOf(practice)) : words.change(nameOf(practice), from, to);
}

const answerText = (answer: Answer): string =>
  answer.kind === 'level' ? levelWords[answer.level].short : words[answer.kind];
