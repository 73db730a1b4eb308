import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import { levels } from '../../../../domain/assessment/levels';
import { levelName, textOf } from './names';

const words = presenterWords.asked;

/** What the room is asked by a show of hands: the question and the five sentences, and nothing anybody said. */
export function AskedScene({ practice }: { practice: string }) {
  const text = textOf(practice);
  return (
    <div class="presenter-practice presenter-asked">
      <h1>{text?.question}</h1>
      <ol class="plain-list presenter-levels">
        {levels.map((level) => (
          <li key={level}>
            <span class="presenter-level">{levelName(level)}</span>
            <span class="presenter-sentence">{text?.anchors[level - 1]}</span>
          </li>
        ))}
      </ol>
      <p class="presenter-finding">{words.how}</p>
      <p class="presenter-foot">{words.else}</p>
    </div>
  );
}
