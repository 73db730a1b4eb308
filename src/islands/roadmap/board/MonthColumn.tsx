import { roadmapWords } from '../../../content/messages/en/roadmap';
import type { Problem } from '../../../domain/roadmap/problem';
import type { PlannedAction, RoadmapMonth } from '../../../domain/roadmap/roadmap';
import { ActionItem } from './ActionItem';
import { factsOf, liftOf } from '../facts';
import { lazy } from '../../ui/lazy';
import { actionOf, areaOf, monthTitleOf, titleOf, useNames } from '../names';

const words = roadmapWords.month;
const [AddAction, fetchAddAction] = lazy(async () => (await import('./AddAction')).AddAction);

interface Props {
  month: RoadmapMonth;
  /** Of the whole plan. */
  problems: readonly Problem[];
  isLate: (planned: PlannedAction) => boolean;
  /** The form for an action of one's own stands open here. */
  isAdding: boolean;
  onAdd: (isAdding: boolean, added?: string) => void;
}

/** One month: its load, its actions in order of start, and room for one of the user's own. */
export function MonthColumn({ month, problems, isLate, isAdding, onAdd }: Props) {
  const names = useNames();
  const id = `month-${month.month}`;
  const { planned, capacity } = month;
  const work = month.actions.filter(({ mode }) => mode === 'do');
  const toConfirm = month.actions.filter(({ mode }) => mode === 'confirm');
  const item = (action: PlannedAction) => {
    const isFirst = month.month === 1 && action === month.actions[0] && action.state === 'notStarted';
    return (
      <ActionItem
        key={action.action}
        action={action.action}
        mode={action.mode}
        state={action.state}
        isLate={isLate(action)}
        isFirst={isFirst}
        dates={roadmapWords.range(action.startsOn, action.endsOn)}
        title={titleOf(names, action.action)}
        area={areaOf(actionOf(names, action.action))}
        lift={liftOf(names, action)}
        facts={[...factsOf(names, action), ...(isFirst ? [roadmapWords.facts.first] : [])].join(' · ')}
        problems={kindsAbout(problems, action.action)}
      />
    );
  };
  return (
    <section class="month" aria-labelledby={id} data-month={month.month}>
      <p class="soft">
        {words.label(month.month)} · {roadmapWords.range(month.startsOn, month.endsOn)}
      </p>
      <h2 id={id}>{monthTitleOf(names, month.month)}</h2>
      <p class={`load${month.over ? ' load-over' : ''}`}>
        <progress
          value={month.over ? 1 : planned}
          max={month.over ? 1 : capacity || 1}
          aria-label={words.loadSpoken(planned, capacity)}
        />
        <span class="small">{words.load(planned, capacity)}</span>
      </p>
      <div class="month-body">
        {month.over && <p class="notice small">{words.over}</p>}
        {work.length > 0 && <ol class="plain-list">{work.map(item)}</ol>}
        {toConfirm.length > 0 && (
          <>
            <p class="label confirm-label" id={`${id}-confirm`}>
              {words.confirm(toConfirm.length)}
            </p>
            <ol class="plain-list" aria-labelledby={`${id}-confirm`}>
              {toConfirm.map(item)}
            </ol>
          </>
        )}
        {month.actions.length === 0 && <p class="soft">{words.empty}</p>}
        {isAdding ? (
          <AddAction month={month.month} onDone={(added?: string) => onAdd(false, added)} />
        ) : (
          <button
            type="button"
            class="plain add-action"
            aria-label={words.addSpoken(month.month)}
            onPointerOver={fetchAddAction}
            onFocus={fetchAddAction}
            onClick={() => onAdd(true)}
          >
            {words.add}
          </button>
        )}
      </div>
    </section>
  );
}

/** What is wrong with an action, in kinds with spaces between. */
const kindsAbout = (problems: readonly Problem[], action: string) =>
  problems
    .filter((one) => ('action' in one && one.action === action) || ('actions' in one && one.actions.includes(action)))
    .map(({ kind }) => kind)
    .join(' ');
