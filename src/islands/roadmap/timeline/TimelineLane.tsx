import { timelineWords as words } from '../../../content/messages/en/roadmap-timeline';
import {
  headingRows,
  type Timeline,
  type TimelineGrouping,
  type TimelineLane as Lane,
} from '../../../domain/roadmap/timeline/timeline';
import type { AreaId } from '../../../content/schema';
import { Mark } from '../../ui/Mark';
import { useStore } from '../../use-store';
import { memo } from '../memo';
import { monthTitleOf, ownerOf, useNames, type PlanNames } from '../names';
import { TimelineBar, type Dragging } from './TimelineBar';
import { TimelineTicks } from './TimelineHead';
import { $looked } from './timeline-looked';

interface Props {
  timeline: Timeline;
  lane: Lane;
  by: TimelineGrouping;
  /** The bar that Tab leads to, where it is one of this lane. */
  current: string | null;
  dragging: Dragging;
}

/** The bars of one area, owner or month on the days of the plan. */
export const TimelineLane = memo(function TimelineLane({ timeline, lane, by, current, dragging }: Props) {
  const names = useNames();
  const id = `lane-${lane.row}`;
  return (
    <div role="rowgroup" class="tl-lane" aria-labelledby={id}>
      <TimelineTicks timeline={timeline} onPaper />
      <div class="tl-rows">
        <Ground timeline={timeline} />
        <Links timeline={timeline} lane={lane} />
        <div role="row" class="tl-heading">
          <div role="rowheader" id={id}>
            <span class="tl-name">
              {by === 'area' && <Mark area={(lane.key || null) as AreaId | null} />} {laneName(names, by, lane.key)}
            </span>{' '}
            <span class="soft small">{lane.part === 0 ? words.lane(lane.count, lane.effort) : words.continued}</span>
          </div>
        </div>
        {lane.bars.map((bar) => (
          <TimelineBar
            key={bar.planned.action}
            bar={bar}
            startOn={timeline.startOn}
            span={timeline.days}
            isCurrent={bar.planned.action === current}
            withOwner={by !== 'owner'}
            dragging={dragging}
          />
        ))}
      </div>
    </div>
  );
});

function laneName(names: PlanNames, by: TimelineGrouping, key: string): string {
  if (by === 'owner') return ownerOf(names, key);
  if (by === 'month') return `${words.month(Number(key))}: ${monthTitleOf(names, Number(key))}`;
  return key === '' ? words.noArea : names.areas[key as AreaId];
}

/** Days off, borders of months, and today, behind the bars. */
function Ground({ timeline: { days, off, months, today } }: { timeline: Timeline }) {
  const starts = months.slice(1).map(({ from }) => `M${from} 0V1`);
  return (
    <svg class="tl-ground" viewBox={`0 0 ${days} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path class="tl-off" d={off.map(({ from, days: length }) => `M${from} 0h${length}v1h${-length}z`).join('')} />
      <path class="tl-border" d={starts.join('')} />
      {today !== null && <path class="tl-now" d={`M${today + 0.5} 0V1`} />}
    </svg>
  );
}

/** Lines from what comes before: quiet, but for those of the action that is looked at. */
function Links({ timeline, lane }: { timeline: Timeline; lane: Lane }) {
  const rows = headingRows + lane.bars.length;
  const here = timeline.links.filter(
    (link) => Math.min(link.row, link.toRow) < lane.row + rows && Math.max(link.row, link.toRow) > lane.row,
  );
  return (
    <svg
      class="tl-links"
      viewBox={`0 ${lane.row} ${timeline.days} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={pathOf(here)} />
      <Looked links={here} />
    </svg>
  );
}

function Looked({ links }: { links: Timeline['links'] }) {
  const looked = useStore($looked);
  const its = links.filter(({ from, to }) => from === looked || to === looked);
  return <path class="tl-looked" d={pathOf(its)} />;
}

const pathOf = (links: Timeline['links']) =>
  links.map(({ x, row, toX, toRow }) => `M${x} ${row}V${toRow}H${toX}`).join('');
