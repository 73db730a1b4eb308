import { roadmapWords } from '../../content/messages/en/roadmap';
import type { PlannedAction, Roadmap, RoadmapMonth } from '../../domain/roadmap/roadmap';
import { ActionItem, fetchDetail } from './ActionItem';
import { useNames } from './names';

const words = roadmapWords.month;

interface Props {
  roadmap: Roadmap;
  /** Ids of the actions that are open. */
  open: ReadonlySet<string>;
  onToggle: (action: string, isOpen: boolean) => void;
  /** Fragment of the address: "action-" and an id opens that action. */
  hash: string;
}

/** Three months side by side, each with its load and its actions in order of start. */
export function Board(props: Props) {
  return (
    <div class="board" onPointerOver={fetchDetail} onFocusIn={fetchDetail}>
      {props.roadmap.months.map((month) => (
        <MonthColumn key={month.month} month={month} {...props} />
      ))}
    </div>
  );
}

function MonthColumn({ month, roadmap, open, onToggle, hash }: Props & { month: RoadmapMonth }) {
  const names = useNames();
  const id = `month-${month.month}`;
  const { planned, capacity } = month;
  const work = month.actions.filter(({ mode }) => mode === 'do');
  const toConfirm = month.actions.filter(({ mode }) => mode === 'confirm');
  const item = (action: PlannedAction) => (
    <ActionItem
      key={action.action}
      roadmap={roadmap}
      planned={action}
      isFirst={month.month === 1 && action === month.actions[0]}
      isOpen={open.has(action.action)}
      isAsked={hash === `action-${action.action}`}
      onToggle={onToggle}
    />
  );
  return (
    <section class="month" aria-labelledby={id}>
      <p class="soft">
        {words.label(month.month)} · {roadmapWords.range(month.startsOn, month.endsOn)}
      </p>
      <h2 id={id}>{monthTitle(names.months[month.month] ?? '')}</h2>
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
      </div>
    </section>
  );
}

/** "Month 1: settle goals" without what the label above it says already. */
function monthTitle(name: string): string {
  const title = name.slice(name.indexOf(':') + 1).trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}
