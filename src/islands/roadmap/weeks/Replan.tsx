import { useMemo, useState } from 'preact/hooks';
import { runningWords } from '../../../content/messages/en/roadmap-running';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { $running, replanFromToday, tryReplan } from '../../../stores/progress';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';

const words = runningWords.replan;

/** Planning again from today: what it would do stands there before it is done, and "Undo" brings the former plan back. */
export function Replan({ roadmap }: { roadmap: Roadmap }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="replan" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.offer}</summary>
      {isOpen && <Effect roadmap={roadmap} />}
    </details>
  );
}

function Effect({ roadmap }: { roadmap: Roadmap }) {
  const today = useStore($today);
  const { gone } = useStore($running);
  const { kept, moved, left, cameIn, over } = useMemo(() => tryReplan(), [roadmap, today]);
  const isEmpty = moved.length + left.length + cameIn.length === 0;
  if (gone.days === gone.of) return <p class="replan-effect">{words.tooLate}</p>;
  return (
    <div class="replan-effect">
      <p class="small">{words.explain(today)}</p>
      <p>
        {isEmpty
          ? words.nothing
          : [words.effect(kept, moved.length, left.length, cameIn.length), words.over(over)].filter(Boolean).join(' ')}
      </p>
      {!isEmpty && (
        <>
          <p>
            <button type="button" class="button quiet" onClick={replanFromToday}>
              {words.now}
            </button>
          </p>
          <p class="small soft">{words.undo}</p>
        </>
      )}
    </div>
  );
}
