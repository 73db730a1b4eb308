import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { practices } from '../../../content/assessment';
import { timelineWords as words } from '../../../content/messages/en/roadmap-timeline';
import type { Pin } from '../../../domain/engagement/engagement';
import { weekStartOf } from '../../../domain/calendar/week-start';
import { workingCalendarOf } from '../../../domain/calendar/working-days';
import { busiestWeek } from '../../../domain/roadmap/timeline/busiest-week';
import { withPin } from '../../../domain/roadmap/edit/edit';
import { canRetime, endingOn, shifted, startingOn } from '../../../domain/roadmap/edit/retime';
import type { PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { runningOf } from '../../../domain/roadmap/run/running';
import { timelineOf, type TimelineGrouping } from '../../../domain/roadmap/timeline/timeline';
import { editPlan } from '../../../stores/plan-edits';
import { $plan } from '../../../stores/roadmap';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';
import { ownerOf, useNames } from '../names';
import type { Dragging } from './TimelineBar';
import { TimelineMonths, TimelineTicks } from './TimelineHead';
import { TimelineKey } from './TimelineKey';
import { TimelineLane } from './TimelineLane';
import { actionAt } from './timeline-keys';
import { $looked } from './timeline-looked';
import { useQuery } from '../use-query';

const areaOf = new Map(practices.map(({ id, area }) => [id, area]));
const groupings = ['area', 'owner', 'month'] as const satisfies readonly TimelineGrouping[];
/** As many as stand on a landscape page with their heading and the dates. */
const barsPerPart = 30;
/** The action that was opened last from here: where coming back goes on. */
let openedLast: string | null = null;

/** What happens when: every action as a bar on the days of the plan, with what it comes after. */
export function Timeline({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  const plan = useStore($plan);
  const today = useStore($today);
  const [query, choose] = useQuery('timeline');
  const by = groupings.find((one) => one === query.get('by')) ?? 'area';
  const calendar = useMemo(() => workingCalendarOf(plan), [plan]);
  const weekStart = weekStartOf(navigator.language);
  const timeline = useMemo(() => {
    const late = new Set(runningOf(roadmap, plan, today, calendar).late.map(({ action }) => action));
    const { isWorkingDay } = calendar;
    return timelineOf(roadmap, { by, areaOf, isWorkingDay, today, late, weekStart, barsPerPart });
  }, [roadmap, calendar, today, by]);
  const week = useMemo(() => busiestWeek(roadmap, calendar.isWorkingDay, weekStart), [roadmap, calendar]);
  const grid = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(openedLast);
  const [said, setSaid] = useState('');
  const bars = timeline.lanes.flatMap((lane) => lane.bars);
  const current = (bars.find(({ planned }) => planned.action === wanted) ?? bars[0])?.planned.action ?? null;
  const focusOn = (action: string) =>
    grid.current?.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`)?.focus();

  const retime = (planned: PlannedAction, pin: Pin | null) => {
    const stays = canRetime(planned) ? words.stays : words.begun;
    // The same again is read aloud only when it is not quite the same.
    if (!pin) return setSaid(said === stays ? `${stays}\u00a0` : stays);
    // The bar of changes says where it stands now.
    setSaid('');
    const kind = pin.month === planned.month ? 'retimed' : 'moved';
    setWanted(planned.action);
    editPlan({ kind, action: planned.action }, (before) => withPin(before, planned.action, pin));
  };
  // One object for all bars, which are drawn again only when they change.
  const latest = useRef({ roadmap, calendar, retime });
  latest.current = { roadmap, calendar, retime };
  const dragging = useMemo<Dragging>(
    () => ({
      place: (planned, part, date) => {
        const { roadmap: now, calendar: days } = latest.current;
        return (part === 'start' ? startingOn : endingOn)(now, days.isWorkingDay, planned, date);
      },
      drop: (planned, pin) => latest.current.retime(planned, pin),
    }),
    [],
  );

  // In another lane a bar is another element: the focus goes with it.
  const held = useRef(false);
  useLayoutEffect(() => {
    if (held.current && current && document.activeElement === document.body) focusOn(current);
  }, [timeline]);
  useEffect(() => {
    if (openedLast !== null && openedLast === current) focusOn(openedLast);
    openedLast = null;
    return () => $looked.set(null);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = idOf(event.target);
    if (action === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isBackwards = getComputedStyle(grid.current!).direction === 'rtl';
    const key = isBackwards ? (mirrored[event.key] ?? event.key) : event.key;
    if (event.altKey) {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      event.preventDefault();
      const { planned } = bars.find((bar) => bar.planned.action === action)!;
      const step = key === 'ArrowRight' ? 1 : -1;
      return retime(planned, canRetime(planned) ? shifted(roadmap, calendar.isWorkingDay, planned, step) : null);
    }
    const next = actionAt(timeline, action, key);
    if (next !== null) focusOn(next);
    if (next !== null || /^(Arrow|Page|Home|End)/.test(key)) event.preventDefault();
  };
  return (
    <section class="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{words.heading}</h2>
      <p class="serif">
        {week
          ? words.busiest(week.from, week.to, round(week.effort), ownerOf(names, week.owner), round(week.ownerEffort))
          : words.nothing}
      </p>
      <div class="tl-choices">
        <fieldset>
          <legend class="small">{words.by}</legend>
          {groupings.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="timeline-by"
                checked={by === one}
                onChange={() => choose({ by: one === 'area' ? '' : one })}
              />
              {words.groupings[one]}
            </label>
          ))}
        </fieldset>
        <a href="#table">{words.sameAsTable}</a>
      </div>
      <div class="tl-chart" style={{ '--span': timeline.days }}>
        <TimelineMonths timeline={timeline} />
        <TimelineTicks timeline={timeline} />
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          aria-label={words.grid}
          aria-describedby="timeline-help"
          onKeyDown={onKeyDown}
          onFocusIn={(event) => {
            held.current = true;
            setWanted(idOf(event.target));
            $looked.set(idOf(event.target));
          }}
          onFocusOut={(event) => {
            // Taken out of the page is not left by the user.
            held.current = event.relatedTarget === null;
            $looked.set(null);
          }}
          onPointerOver={(event) => $looked.set(idOf(event.target) ?? idOf(document.activeElement))}
          onPointerLeave={() => $looked.set(idOf(document.activeElement))}
          onClick={(event) => {
            if (!event.defaultPrevented) openedLast = idOf(event.target);
          }}
        >
          {timeline.lanes.map((lane) => (
            <TimelineLane
              key={`${lane.key}/${lane.part}`}
              timeline={timeline}
              lane={lane}
              by={by}
              current={lane.bars.some(({ planned }) => planned.action === current) ? current : null}
              dragging={dragging}
            />
          ))}
        </div>
      </div>
      <TimelineKey timeline={timeline} />
      <p class="small soft tl-help" id="timeline-help">
        {words.help}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const round = (effort: number) => Math.round(effort * 4) / 4;

/** The action whose bar an element belongs to. */
function idOf(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('.timeline [data-action]')?.dataset['action'] ?? null)
    : null;
}
