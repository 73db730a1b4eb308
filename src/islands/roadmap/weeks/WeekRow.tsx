import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { runningWords } from '../../../content/messages/en/roadmap-running';
import type { Progress } from '../../../domain/engagement/engagement';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import type { WeekItem } from '../../../domain/roadmap/run/weeks';
import { setProgress } from '../../../stores/progress';
import { $plan } from '../../../stores/roadmap';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';
import { titleOf, useNames } from '../names';
import { StateControls } from '../action/StateControls';

const words = runningWords.weeks;

interface Props {
  item: WeekItem;
  roadmap: Roadmap;
  /** The same action may stand in both weeks; its state is set in the first. */
  hasControls: boolean;
  /** The ninety days are over: what it held up then holds up nothing now. */
  isOver: boolean;
}

/** One action in a week: when, how it stands, what it holds up, and the next state one press away. */
export function WeekRow({ item, roadmap, hasControls, isOver }: Props) {
  const names = useNames();
  const { planned, late } = item;
  const progress = useStore($plan).progress[planned.action];
  const title = titleOf(names, planned.action);
  return (
    <li class="week-row" data-state={planned.state} data-late={late !== null}>
      <p class="week-title">
        <a href={`#action-${planned.action}`}>{title}</a>
      </p>
      <p class="soft small">
        {[
          roadmapWords.range(planned.startsOn, planned.endsOn),
          words.happens[item.happens],
          roadmapWords.days(planned.effort),
          stateWords(progress),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {progress?.state === 'blocked' && <p class="small written">{words.blockedBy(progress.reason)}</p>}
      {late && (
        <p class="small week-late">
          {[lateWords(late), isOver ? '' : holdsWords(late.holdsUp.map((action) => titleOf(names, action)))]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      {hasControls && <Controls item={item} roadmap={roadmap} title={title} progress={progress} />}
    </li>
  );
}

function Controls({
  item: { planned },
  roadmap,
  title,
  progress,
}: Pick<Props, 'item' | 'roadmap'> & { title: string; progress: Progress | undefined }) {
  const today = useStore($today);
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const pressed = useRef(false);
  // The button that was pressed goes with the state it left: what can be done next has the focus then.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    place.current?.querySelector<HTMLElement>('button, summary')?.focus();
  }, [planned.state]);
  const { month, state } = planned;
  const startedOn = progress?.startedOn ?? today;
  const say = (next: Progress) => {
    pressed.current = true;
    setProgress(planned, next);
    if (next.state === 'done') setOpen(true);
  };
  return (
    <div class="week-controls" ref={place}>
      {(state === 'notStarted' || state === 'blocked') && (
        <button
          type="button"
          class="plain"
          aria-label={(state === 'blocked' ? words.again : words.begin) + words.about(title)}
          onClick={() => say({ state: 'underWay', month, startedOn })}
        >
          {state === 'blocked' ? words.again : words.begin}
        </button>
      )}
      {state !== 'done' && (
        <button
          type="button"
          class="plain"
          aria-label={words.finish + words.about(title)}
          onClick={() => say({ state: 'done', month, startedOn, doneOn: today })}
        >
          {words.finish}
        </button>
      )}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {state === 'done' ? words.evidence : words.more}
          <span class="visually-hidden">{words.about(title)}</span>
        </summary>
        {isOpen && <StateControls roadmap={roadmap} planned={planned} />}
      </details>
    </div>
  );
}

function stateWords(progress: Progress | undefined): string {
  if (progress?.state === 'done') return words.doneOn(progress.doneOn);
  return progress?.state === 'underWay' ? words.since(progress.startedOn) : '';
}

function lateWords(late: NonNullable<WeekItem['late']>): string {
  const { wasToEnd, wasToStart } = runningWords.late;
  const says = late.missed === 'end' ? wasToEnd(late.was, late.days) : wasToStart(late.was, late.days);
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}

const holdsWords = (titles: string[]) => (titles.length === 0 ? '' : `${words.holdsUp(titles)}.`);
