import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import { $lastPlanChange, undoPlan, type PlanChange } from '../../stores/roadmap';
import { useStore } from '../use-store';
import { titleOf, useNames, type PageNames } from './names';

const words = roadmapWords.changes;

/** Names the last change and takes it back. What was changed may have left the page: then focus comes here. */
export function UndoBar() {
  const names = useNames();
  const change = useStore($lastPlanChange);
  const [isUndone, setUndone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body || (!change && !isUndone)) return;
    const next = button.current ?? document.querySelector<HTMLElement>('.plan-head h1');
    next?.focus({ preventScroll: true });
  }, [change]);
  const undo = () => {
    setUndone(true);
    undoPlan();
  };
  useEffect(() => setUndone(false), [change?.kind === undefined ? '' : JSON.stringify(change)]);
  return (
    <div class="undo-bar" data-shown={change !== null}>
      <p role="status">{change ? says(names, change) : isUndone ? words.undone : ''}</p>
      {change && (
        <button ref={button} type="button" class="button quiet" onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

function says(names: PageNames, change: PlanChange): string {
  return 'action' in change ? words[change.kind](titleOf(names, change.action)) : words[change.kind];
}
