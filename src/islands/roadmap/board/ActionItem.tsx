import { roadmapWords } from '../../../content/messages/en/roadmap';
import type { AreaId } from '../../../content/schema';
import type { ActionState } from '../../../domain/roadmap/roadmap';
import { Mark } from '../../ui/Mark';
import { lazy } from '../../ui/lazy';
import { memo } from '../memo';

export { kindsOf, liftOf } from '../facts';

const words = roadmapWords.facts;
const [ProblemMarks] = lazy(async () => (await import('./ProblemMarks')).ProblemMarks);
const moveKeys = 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown P';

/** Plain values only, so that an action is drawn anew when something about it has changed, and not with every edit. */
interface Props {
  action: string;
  /** "do" or "confirm". */
  mode: string;
  state: ActionState;
  isLate: boolean;
  /** The action that starts the plan, while nobody has begun it. */
  isFirst: boolean;
  dates: string;
  title: string;
  area: AreaId | null;
  lift: string;
  facts: string;
  /** Kinds of what is wrong with it, with spaces between. */
  problems: string;
}

/** One action on the board. What can be done to it the board knows. */
export const ActionItem = memo((props: Props) => {
  const { action, mode, state, isLate, isFirst, dates, title, area, lift, facts, problems } = props;
  return (
    <li class="action" data-action={action} data-first={isFirst} data-confirm={mode === 'confirm'} data-state={state}>
      <span class="action-dates">
        {dates}
        {state !== 'notStarted' && <span class="action-state"> · {words.states[state]}</span>}
        {isLate && <span class="action-late"> · {words.late}</span>}
      </span>
      <h3 class="action-title">
        <a href={`#action-${action}`} aria-keyshortcuts={moveKeys} draggable={false}>
          {title}
        </a>
      </h3>
      {lift && (
        <span class="action-lift">
          <Mark area={area} /> {lift}
        </span>
      )}
      <span class="action-facts">{facts}</span>
      {problems && <ProblemMarks kinds={problems} />}
      <button
        type="button"
        class="plain action-more"
        aria-haspopup="dialog"
        aria-label={roadmapWords.board.moreSpoken(title)}
      >
        {roadmapWords.board.more}
      </button>
      <span class="action-handle" aria-hidden="true">
        <svg viewBox="0 0 10 16">
          <path d="M1 1h3v3h-3zM6 1h3v3h-3zM1 6.5h3v3h-3zM6 6.5h3v3h-3zM1 12h3v3h-3zM6 12h3v3h-3z" />
        </svg>
      </span>
    </li>
  );
});
