import { useEffect, useRef } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import { $lastPlanChange, $planChangeCount, undoPlan, type PlanChange } from '../../stores/roadmap';
import { useStore } from '../use-store';
import { titleOf, useNames, type PageNames } from './names';

const words = roadmapWords.changes;

/** Names the last change and takes it back. What was changed may have left the page: then focus comes here. */
export function UndoBar() {
  const names = useNames();
  const change = useStore($lastPlanChange);
  const count = useStore($planChangeCount);
  const seen = useRef({ count, isUndone: false });
  const button = useRef<HTMLButtonElement>(null);
  // Known while it is drawn, not after: what is said a second time is read aloud a second time.
  if (count !== seen.current.count) seen.current = { count, isUndone: count < seen.current.count };
  const { isUndone } = seen.current;
  const drawn = useRef(count);
  useEffect(() => {
    if (count === drawn.current) return;
    drawn.current = count;
    if (document.activeElement !== document.body) return;
    const next = button.current ?? document.querySelector<HTMLElement>('.plan-head h1');
    next?.focus({ preventScroll: true });
  }, [count]);
  const said = change ? says(names, change) : '';
  return (
    <div class="undo-bar" data-shown={change !== null}>
      <p role="status">{isUndone ? (change ? words.undoneBefore(said) : words.undone) : said}</p>
      {change && (
        <button ref={button} type="button" class="button quiet" onClick={undoPlan}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

function says(names: PageNames, change: PlanChange): string {
  return 'action' in change ? words[change.kind](titleOf(names, change.action)) : words[change.kind];
}
