import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import { levels } from '../../../../domain/assessment/levels';
import type { ShownPractice } from '../../../../domain/workshop/present/presented-schema';
import { CountDots, dotsFor } from './CountDots';
import { findingOf } from './finding';
import { levelName, textOf } from './names';

const words = presenterWords.practice;

/** One practice: the question, the five sentences, a dot for everyone, and how near the group is. */
export function PracticeScene({ shown }: { shown: ShownPractice }) {
  const text = textOf(shown.practice);
  const { each, dots } = dotsFor(shown.counts);
  // The needle is where the group stands: what it agreed on, else the middle of its views.
  const stands = shown.agreed ?? shown.lowerMedian;
  return (
    <div class="presenter-practice">
      <h1>{text?.question}</h1>
      <ol class="plain-list presenter-levels">
        {levels.map((level) => (
          <li key={level} class={stands === level ? 'is-middle' : undefined}>
            <span class="presenter-level">
              {levelName(level)}
              {shown.agreed === level && <strong class="presenter-agreed">{words.agreed}</strong>}
            </span>
            <span class="presenter-sentence">{text?.anchors[level - 1]}</span>
            <span class="presenter-dots">
              <CountDots n={dots[level - 1]!} most={Math.max(...dots)} />
            </span>
            <span class="presenter-count">
              <span aria-hidden="true">{shown.counts[level - 1] || ''}</span>
              <span class="visually-hidden">{words.chose(levelName(level), shown.counts[level - 1]!)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p class="presenter-finding">{findingOf(shown)}</p>
      <p class="presenter-foot">
        {[
          words.n(shown.n),
          shown.lowerMedian !== null && shown.n > 1 && words.lowerMedian(levelName(shown.lowerMedian)),
          shown.unknown > 0 && words.unknown(shown.unknown),
          shown.notApplicable > 0 && words.notApplicable(shown.notApplicable),
          each > 1 && presenterWords.dotsStand(each),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
