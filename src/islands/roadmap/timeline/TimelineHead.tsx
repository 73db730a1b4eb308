import { timelineWords as words } from '../../../content/messages/en/roadmap-timeline';
import type { Timeline } from '../../../domain/roadmap/timeline/timeline';
import { monthTitleOf, useNames } from '../names';

/** The months with what each is for. Every bar says its dates itself, so it is for the eye only. */
export function TimelineMonths({ timeline }: { timeline: Timeline }) {
  const names = useNames();
  return (
    <div class="tl-months" aria-hidden="true">
      {timeline.months.map(({ month, days }) => (
        <div key={month} class="tl-month" style={{ '--days': days }}>
          <span class="soft small">{words.month(month)}</span>
          <span class="tl-month-title">{monthTitleOf(names, month)}</span>
        </div>
      ))}
    </div>
  );
}

/** The first days of weeks, and today. @param onPaper one of those that only a printed page shows */
export function TimelineTicks({ timeline, onPaper = false }: { timeline: Timeline; onPaper?: boolean }) {
  const { today, days } = timeline;
  return (
    <div class={`tl-ticks${onPaper ? ' tl-on-paper' : ''}`} aria-hidden="true">
      {timeline.weeks.map(({ from, date }) => (
        <span key={date} class="tl-tick" data-last={from + 13 > days} style={{ '--from': from }}>
          {from + 4 <= days && (today === null || Math.abs(from - today) > 6) && words.tick(date)}
        </span>
      ))}
      {today !== null && (
        <span class="tl-tick tl-today" style={{ '--from': today }} data-side={today > days / 2 ? 'before' : 'after'}>
          {words.today}
        </span>
      )}
    </div>
  );
}
