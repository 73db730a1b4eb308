import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../../content/messages/en/roadmap-after';
import { roadmapProblemWords as problemWords } from '../../../content/messages/en/roadmap-problems';
import type { PlanChange } from '../../../domain/roadmap/edit/change';
import { comparePlans } from '../../../domain/roadmap/why/compare';
import { plannedOf } from '../../../domain/roadmap/edit/moves';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { $lastPlanChange, $nextPlanChange, $planChangeCount, redoPlan, undoPlan } from '../../../stores/plan-history';
import { useStore } from '../../use-store';
import { lazy } from '../../ui/lazy';
import { titleOf, useNames, type PlanNames } from '../names';
import { useUndoKeys } from './use-undo-keys';

const words = afterWords.changes;
const [AccountList, fetchAccount] = lazy(async () => (await import('./AccountList')).AccountList);

/** Names the last change, says what it did to the rest, takes it back and does it again. */
export function UndoBar({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  const change = useStore($lastPlanChange);
  const next = useStore($nextPlanChange);
  const count = useStore($planChangeCount);
  const seen = useRef<Seen>({ count, change, roadmap, isUndone: false, also: '', step: null });
  const bar = useRef<HTMLDivElement>(null);
  useUndoKeys();
  // Known while it is drawn, not after: what is said a second time is read aloud a second time.
  if (count !== seen.current.count) seen.current = afterChange(seen.current, count, change, roadmap);
  else seen.current.roadmap = roadmap;
  const { isUndone, also, step } = seen.current;
  const drawn = useRef(step);
  useEffect(() => {
    if (step === drawn.current) return;
    drawn.current = step;
    // What was changed may have left the page, or the button that was pressed: then focus comes here.
    if (document.activeElement !== document.body) return;
    const goOn =
      bar.current?.querySelector<HTMLElement>('.undo-buttons button') ??
      document.querySelector<HTMLElement>('.plan-head h1');
    // On a low screen the bar stands at the end of the page, and is come to.
    goOn?.focus({ preventScroll: getComputedStyle(bar.current!).position === 'sticky' });
  }, [step]);
  const said = change ? says(names, change) : '';
  const news = isUndone
    ? [words.undone, also, change && words.undoneBefore(said)]
    : [said, step && change && saysWhere(step.after, change), also];
  return (
    <div ref={bar} class="undo-bar" data-shown={change !== null || next !== null}>
      <p role="status">{step && news.filter(Boolean).join(' ')}</p>
      {!step && <p>{said}</p>}
      {step && step.after.problems.length > step.before.problems.length && (
        <button type="button" class="plain undo-problems" onClick={goToProblems}>
          {problemWords.fromBar}
        </button>
      )}
      {also && step && <WhatMoved key={step.number} {...step} />}
      <div class="undo-buttons">
        {change && (
          <button type="button" class="button quiet" aria-keyshortcuts="Control+Z Meta+Z" onClick={undoPlan}>
            {words.undo}
          </button>
        )}
        {next && (
          <button type="button" class="button quiet" aria-keyshortcuts="Control+Y Shift+Meta+Z" onClick={redoPlan}>
            {words.redo}
          </button>
        )}
      </div>
    </div>
  );
}

/** They stand above the plan, which may be out of sight from where it was changed. */
function goToProblems() {
  const heading = document.querySelector<HTMLElement>('#problems-heading');
  // One opened action shows only its own.
  if (!heading) location.hash = 'board';
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The account of the step, action by action, fetched when it is asked for. */
function WhatMoved({ before, after, about }: Step) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="undo-account" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary onPointerOver={fetchAccount} onFocus={fetchAccount}>
        {words.whatMoved}
      </summary>
      {isOpen && (
        <div class="undo-moved">
          <AccountList before={before} after={after} except={about} isLinked />
        </div>
      )}
    </details>
  );
}

/** One change, or one taken back, with the plan before and after it. */
interface Step {
  number: number;
  before: Roadmap;
  after: Roadmap;
  /** The action that was changed itself. */
  about: string | undefined;
}

interface Seen {
  count: number;
  change: PlanChange | null;
  roadmap: Roadmap;
  isUndone: boolean;
  /** What the change did to the rest of the plan. */
  also: string;
  step: Step | null;
}

function afterChange(seen: Seen, count: number, change: PlanChange | null, roadmap: Roadmap): Seen {
  // Nothing was planned anew: the history of an earlier visit arrived.
  if (roadmap === seen.roadmap) return { ...seen, count, change, isUndone: false, also: '' };
  const isUndone = count < seen.count;
  const made = isUndone ? seen.change : change;
  const about = made && 'action' in made ? made.action : undefined;
  const also = words.also(comparePlans(seen.roadmap, roadmap, about));
  const step = { number: (seen.step?.number ?? 0) + 1, before: seen.roadmap, after: roadmap, about };
  return { count, change, roadmap, isUndone, also, step };
}

function says(names: PlanNames, change: PlanChange): string {
  return 'action' in change ? words[change.kind](change.title ?? titleOf(names, change.action)) : words[change.kind];
}

/** After these the action that was changed may stand elsewhere, and that is what one wants to know. */
const placing = new Set<PlanChange['kind']>(['moved', 'retimed', 'pinned', 'letGo', 'accepted', 'ownAdded']);

function saysWhere(roadmap: Roadmap, change: PlanChange): string {
  if (!('action' in change) || !placing.has(change.kind)) return '';
  const planned = plannedOf(roadmap, change.action);
  if (!planned) return words.standsNowhere;
  return words.standsNow(planned.month, roadmapWords.range(planned.startsOn, planned.endsOn));
}
