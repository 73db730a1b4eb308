import { useEffect, useRef } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import { differenceOf } from '../../domain/roadmap/difference';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import type { PlanChange } from '../../domain/roadmap/change';
import { $lastPlanChange, $planChangeCount, undoPlan } from '../../stores/plan-history';
import { useStore } from '../use-store';
import { titleOf, useNames, type PlanNames } from './names';

const words = roadmapWords.changes;

/** Names the last change and takes it back. What was changed may have left the page: then focus comes here. */
export function UndoBar({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  const change = useStore($lastPlanChange);
  const count = useStore($planChangeCount);
  const seen = useRef<Seen>({ count, change, roadmap, isUndone: false, also: '' });
  const button = useRef<HTMLButtonElement>(null);
  // Known while it is drawn, not after: what is said a second time is read aloud a second time.
  if (count !== seen.current.count) seen.current = afterChange(seen.current, count, change, roadmap);
  else seen.current.roadmap = roadmap;
  const { isUndone, also } = seen.current;
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
      <p role="status">
        {(isUndone ? [words.undone, also, change && words.undoneBefore(said)] : [said, also]).filter(Boolean).join(' ')}
      </p>
      {change && (
        <button ref={button} type="button" class="button quiet" onClick={undoPlan}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

interface Seen {
  count: number;
  change: PlanChange | null;
  roadmap: Roadmap;
  isUndone: boolean;
  /** What the change did to the rest of the plan. */
  also: string;
}

function afterChange(before: Seen, count: number, change: PlanChange | null, roadmap: Roadmap): Seen {
  const isUndone = count < before.count;
  const made = isUndone ? before.change : change;
  const about = made && 'action' in made ? made.action : undefined;
  return { count, change, roadmap, isUndone, also: words.also(differenceOf(before.roadmap, roadmap, about)) };
}

function says(names: PlanNames, change: PlanChange): string {
  return 'action' in change ? words[change.kind](change.title ?? titleOf(names, change.action)) : words[change.kind];
}
