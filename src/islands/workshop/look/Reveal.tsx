import { useState } from 'preact/hooks';
import { lookWords } from '../../../content/messages/en/workshop-look';
import { areas } from '../../../domain/assessment/levels';
import { reveal } from '../../../stores/workshop';
import { Mark } from '../../ui/Mark';
import { areaName, areaOf, practiceName } from './names';

const words = lookWords.reveal;

interface Props {
  /** Ids of the practices still hidden. */
  hidden: readonly string[];
  /** Some are revealed already. */
  isRest?: boolean;
  onRevealed: (practices: readonly string[]) => void;
}

/** Reveals all at once, an area, or one practice. It cannot be taken back, which is said before, by whoever shows this. */
export function Reveal({ hidden, isRest = false, onRevealed }: Props) {
  const [hasFailed, setFailed] = useState(false);
  // Under the heading of the step, or under that of what is left.
  const Heading = isRest ? 'h4' : 'h3';
  const show = (practices: readonly string[]) => {
    const isKept = reveal(practices);
    setFailed(!isKept);
    if (isKept) onRevealed(practices);
  };
  return (
    <div class="look-reveal">
      <button type="button" class={isRest ? 'button quiet' : 'button'} onClick={() => show(hidden)}>
        {isRest ? words.rest(hidden.length) : words.all(hidden.length)}
      </button>
      <p class="notice" role="status" hidden={!hasFailed}>
        {hasFailed && words.failed}
      </p>
      {hidden.length > 1 && (
        <details>
          <summary>{words.parts}</summary>
          {areas.map((area) => {
            const inArea = hidden.filter((id) => areaOf(id) === area);
            if (inArea.length === 0) return null;
            return (
              <div key={area} class="look-reveal-area">
                <Heading class="label">
                  <Mark area={area} /> {areaName(area)}
                </Heading>
                {inArea.length > 1 && (
                  <button type="button" class="button quiet" onClick={() => show(inArea)}>
                    {words.area(areaName(area), inArea.length)}
                  </button>
                )}
                <ul class="plain-list">
                  {inArea.map((id) => (
                    <li key={id}>
                      <span>{practiceName(id)}</span>
                      <button
                        type="button"
                        class="plain"
                        aria-label={words.oneNamed(practiceName(id))}
                        onClick={() => show([id])}
                      >
                        {words.one}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </details>
      )}
    </div>
  );
}
