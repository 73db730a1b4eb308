import type { Pin } from '../../../domain/engagement/engagement';
import { timelineWords as words } from '../../../content/messages/en/roadmap-timeline';
import { runningWords } from '../../../content/messages/en/roadmap-running';
import { daysBetween } from '../../../domain/calendar/dates';
import { canRetime } from '../../../domain/roadmap/edit/retime';
import type { PlannedAction } from '../../../domain/roadmap/roadmap';
import type { TimelineBar as Bar } from '../../../domain/roadmap/timeline/timeline';
import { memo } from '../memo';
import { ownerOf, titleOf, useNames, type PlanNames } from '../names';
import { TimelineGlyph, type GlyphName } from './TimelineGlyph';
import { useBarDrag } from './use-bar-drag';

/** What dragging asks of the timeline; one object for as long as the timeline is shown. */
export interface Dragging {
  /** Where the bar would stand. @param part the whole bar by its start, or its end alone */
  place: (planned: PlannedAction, part: 'start' | 'end', date: string) => Pin | null;
  /** @param pin null for a bar that cannot be drawn */
  drop: (planned: PlannedAction, pin: Pin | null) => void;
}

interface Props {
  bar: Bar;
  startOn: string;
  /** Days that the drawing is wide. */
  span: number;
  /** Tab leads here. */
  isCurrent: boolean;
  withOwner: boolean;
  dragging: Dragging;
}

/** One action as a bar with its name; a link to the action, and drawn by the pointer to other dates. */
export const TimelineBar = memo(function TimelineBar({ bar, startOn, span, isCurrent, withOwner, dragging }: Props) {
  const names = useNames();
  const { planned } = bar;
  const { preview, handlers } = useBarDrag({ bar, startOn, span, dragging });
  const from = preview ? daysBetween(startOn, preview.startsOn!) : bar.from;
  const days = preview ? daysBetween(preview.startsOn!, preview.endsOn!) + 1 : bar.days;
  return (
    <div role="row" class="tl-row">
      <div role="gridcell" class="tl-cell">
        <a
          class="tl-bar"
          href={`#action-${planned.action}`}
          draggable={false}
          tabIndex={isCurrent ? 0 : -1}
          aria-keyshortcuts={canRetime(planned) ? 'Alt+ArrowLeft Alt+ArrowRight' : undefined}
          data-action={planned.action}
          data-state={planned.state}
          data-late={bar.late}
          data-confirm={planned.mode === 'confirm'}
          data-fixed={!canRetime(planned)}
          data-side={span - from - days >= from ? 'after' : 'before'}
          data-drawn={preview !== null}
          style={{ '--from': from, '--days': days }}
          {...handlers}
        >
          <span class="tl-body">
            <span class="tl-end" />
          </span>
          <span class="tl-label">
            {preview && (
              <b class="tl-dates" aria-hidden="true">
                {words.dates(preview.startsOn!, preview.endsOn!)}
              </b>
            )}
            {glyphsOf(bar).map((name) => (
              <TimelineGlyph key={name} name={name} />
            ))}
            <span class="tl-title">{titleOf(names, planned.action)}</span>
            <span class="tl-more" aria-hidden="true">
              {moreOf(bar, withOwner ? ownerOf(names, planned.owner) : '')}
            </span>
            <span class="tl-rest visually-hidden">{restOf(names, bar)}</span>
          </span>
        </a>
      </div>
    </div>
  );
});

/** What follows the title in the name of the link: all that the drawing says. */
function restOf(names: PlanNames, { planned, late, cut, problems }: Bar): string {
  return words.bar({
    from: planned.startsOn,
    to: planned.endsOn,
    owner: ownerOf(names, planned.owner),
    state: runningWords.states[planned.state],
    late,
    confirm: planned.mode === 'confirm',
    pinned: planned.pinned,
    cut,
    problems: problems.length,
    after: planned.after.map((id) => titleOf(names, id)),
  });
}

function glyphsOf({ planned, late, problems }: Bar): GlyphName[] {
  return [
    ...(problems.length > 0 ? (['problem'] as const) : []),
    ...(planned.state === 'notStarted' ? [] : [planned.state]),
    ...(late ? (['late'] as const) : []),
    ...(planned.pinned ? (['pinned'] as const) : []),
  ];
}

/** The words beside the name: how it stands, and whose it is. */
function moreOf({ planned, late }: Bar, owner: string): string {
  return [
    planned.state === 'notStarted' ? '' : words.marks[planned.state],
    late ? words.marks.late : '',
    planned.mode === 'confirm' && planned.state === 'notStarted' ? words.marks.confirm : '',
    owner,
  ]
    .filter(Boolean)
    .map((part) => ` · ${part}`)
    .join('');
}
