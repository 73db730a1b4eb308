import { levelWords } from '../../../content/words/levels';
import { practiceWords } from '../../../content/words/practices';
import { earlierWords } from '../../../content/messages/en/your-data-earlier';
import type { Answer, Engagement } from '../../../domain/engagement/engagement';
import { differencesOf, type AnswerDifference } from '../../../domain/engagement/restore-points/differences';

const words = earlierWords.differences;
/** Answers named one by one; how many more there are is said. */
const most = 6;

/** In what an earlier state differs from how the organisation stands. @param props.isNone in nothing */
export function Differences({ now, state, isNone }: { now: Engagement; state: Engagement; isNone: boolean }) {
  const [name, nameNow] = [state.organisation.name, now.organisation.name];
  // The name is said by itself; what else is said of the organisation may be the same.
  const named = { ...now, organisation: { ...now.organisation, name } };
  const { answers, parts, rounds, views } = differencesOf(named, state);
  const rest = [
    ...(rounds === 0 ? [] : [words.rounds(rounds)]),
    ...(views === 0 ? [] : [words.views(views)]),
    ...parts.map((part) => words.parts[part]),
  ];
  return (
    <div class="earlier-differs">
      <h3 class="label">{words.heading}</h3>
      {isNone && <p>{words.none}</p>}
      {name !== nameNow && <p>{words.name(name, nameNow)}</p>}
      {answers.length > 0 && (
        <>
          <p>{words.answers(answers.length)}</p>
          <ul>
            {answers.slice(0, most).map((each) => (
              <li key={each.practice}>{sentenceFor(each)}</li>
            ))}
            {answers.length > most && <li>{words.further(answers.length - most)}</li>}
          </ul>
        </>
      )}
      {rest.length > 0 && <p>{answers.length > 0 || name !== nameNow ? words.rest(rest) : words.restAlone(rest)}</p>}
    </div>
  );
}

function sentenceFor({ practice, is, was }: AnswerDifference): string {
  const name = practiceWords[practice]?.name ?? practice;
  const [before, after] = [nameOf(was), nameOf(is)];
  return before === after ? words.note(name) : words.answer(name, before, after);
}

function nameOf(answer: Answer | undefined): string {
  if (!answer) return words.unanswered;
  return answer.kind === 'level' ? levelWords[answer.level].short : words[answer.kind];
}
