import { readinessItems } from '../../content/context';
import { profilePage, readinessPage as words } from '../../content/messages/en/profile';
import { readinessWords } from '../../content/words';
import { readiness } from '../../domain/assessment/readiness';
import { pathTo } from '../../lib/base-path';
import { $readiness, setReadiness } from '../../stores/organisation';
import { useEngagementLoaded, useStore } from '../use-store';

const answers = ['yes', 'partly', 'no'] as const;

/** Ten questions and what follows from them: go, go small or prepare first. */
export function ReadinessPage() {
  useEngagementLoaded({ isTypedOn: true });
  const given = useStore($readiness);
  const { verdict, missing, open } = readiness(readinessItems, given);
  const said = words.verdicts[verdict ?? 'incomplete'];
  return (
    <>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        {readinessItems.map((item) => (
          <fieldset key={item.id} class="question">
            <legend>{readinessWords[item.id]!.question}</legend>
            <div class="choices">
              {answers.map((answer) => (
                <label key={answer}>
                  <input
                    type="radio"
                    name={item.id}
                    value={answer}
                    checked={given[item.id] === answer}
                    onChange={() => setReadiness(item.id, answer)}
                  />
                  {words.answers[answer]}
                </label>
              ))}
            </div>
            {item.essential && <p class="effect">{words.essential}</p>}
          </fieldset>
        ))}
      </form>
      <section class="verdict" aria-live="polite">
        <p class="soft small">{words.answered(readinessItems.length - open.length, readinessItems.length)}</p>
        <h2>{said.title}</h2>
        <p>{said.text}</p>
        {missing.length > 0 && (
          <>
            <h3>{words.tasks}</h3>
            <ul>
              {missing.map((id) => (
                <li key={id}>{readinessWords[id]!.task}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p class="ways-on">
        <a class="button" href={pathTo('/assess/')}>
          {profilePage.go}
        </a>
        <a class="button quiet" href={pathTo('/roadmap/')}>
          {words.go}
        </a>
      </p>
    </>
  );
}
