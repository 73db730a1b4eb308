import { useEffect, useRef } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import type { PlannedAction, Roadmap } from '../../domain/roadmap/roadmap';
import { Mark } from '../ui/Mark';
import { lazy } from './lazy';
import { actionOf, areaOf, ownerOf, practiceOf, titleOf, useNames, type PlanNames } from './names';

const words = roadmapWords.facts;
const [Detail, fetchDetail] = lazy(async () => (await import('./ActionDetail')).ActionDetail);
export { fetchDetail };

interface Props {
  roadmap: Roadmap;
  planned: PlannedAction;
  /** The action that starts the plan. */
  isFirst: boolean;
  isOpen: boolean;
  /** The address names this action: it opens and comes into view. */
  isAsked: boolean;
  onToggle: (action: string, isOpen: boolean) => void;
}

/** One action on the board; it opens in place. */
export function ActionItem({ roadmap, planned, isFirst, isOpen, isAsked, onToggle }: Props) {
  const names = useNames();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    onToggle(planned.action, true);
    summary.current?.focus();
  }, [isAsked]);
  return (
    <li class="action" id={`action-${planned.action}`} data-first={isFirst} data-confirm={planned.mode === 'confirm'}>
      <details open={isOpen} onToggle={(event) => onToggle(planned.action, event.currentTarget.open)}>
        <summary ref={summary}>
          <span class="action-dates">{roadmapWords.range(planned.startsOn, planned.endsOn)}</span>
          <h3 class="action-title">{titleOf(names, planned.action)}</h3>
          <span class="action-lift">
            <Mark area={areaOf(actionOf(names, planned.action))} /> {liftOf(names, planned)}
          </span>
          <span class="action-facts">
            {[...factsOf(names, planned), ...(isFirst ? [words.first] : [])].join(' · ')}
          </span>
        </summary>
        {isOpen && <Detail roadmap={roadmap} planned={planned} />}
      </details>
    </li>
  );
}

/** What the action moves, or that it has nothing left to move. */
export function liftOf(names: PlanNames, planned: PlannedAction): string {
  const practice = practiceOf(names, actionOf(names, planned.action).practice);
  for (const reason of planned.reasons) {
    if (reason.kind === 'lifts') return words.lift(practice, names.levels[reason.from], names.levels[reason.to]);
    if (reason.kind === 'confirm') return words.stands(practice, names.levels[reason.level]);
  }
  return practice;
}

function factsOf(names: PlanNames, planned: PlannedAction): string[] {
  // That it is only to be confirmed stands above the list it is in.
  const kinds = kindsOf(names, planned).filter((kind) => kind !== words.confirm);
  return [ownerOf(names, planned.owner), roadmapWords.days(planned.effort), ...kinds];
}

/** The few words that set an action apart from the others. */
export function kindsOf(names: PlanNames, planned: PlannedAction): string[] {
  return [
    planned.mode === 'confirm' ? words.confirm : actionOf(names, planned.action).quickWin ? words.quickWin : '',
    planned.accepted ? words.accepted : '',
  ].filter(Boolean);
}
