import { timelineWords } from '../../../content/messages/en/roadmap-timeline';
import type { Timeline } from '../../../domain/roadmap/timeline/timeline';
import { TimelineGlyph } from './TimelineGlyph';

const words = timelineWords.key;

/** What the shapes mean: those that are there, and no others. */
export function TimelineKey({ timeline }: { timeline: Timeline }) {
  const bars = timeline.lanes.flatMap((lane) => lane.bars);
  const states = (['notStarted', 'underWay', 'done', 'blocked'] as const).filter((state) =>
    bars.some(({ planned }) => planned.state === state && (planned.mode === 'do' || state !== 'notStarted')),
  );
  return (
    <ul class="tl-key plain-list small soft" aria-label={words.name}>
      {states.map((state) => (
        <li key={state}>
          <span class="tl-bar" data-state={state}>
            <span class="tl-body" />
          </span>
          {state !== 'notStarted' && <TimelineGlyph name={state} />} {words[state]}
        </li>
      ))}
      {bars.some(({ planned }) => planned.mode === 'confirm') && (
        <li>
          <span class="tl-bar" data-state="notStarted" data-confirm="true">
            <span class="tl-body" />
          </span>{' '}
          {words.confirm}
        </li>
      )}
      {bars.some(({ late }) => late) && (
        <li>
          <TimelineGlyph name="late" /> {words.late}
        </li>
      )}
      {bars.some(({ planned }) => planned.pinned) && (
        <li>
          <TimelineGlyph name="pinned" /> {words.pinned}
        </li>
      )}
      {bars.some(({ problems }) => problems.length > 0) && (
        <li>
          <TimelineGlyph name="problem" /> {words.problem}
        </li>
      )}
      <li>
        <span class="tl-key-off" /> {words.off}
      </li>
      {timeline.links.length > 0 && (
        <li>
          <svg class="tl-key-link" viewBox="0 0 20 10" aria-hidden="true">
            <path d="M3 0V7H19" />
          </svg>{' '}
          {words.link}
        </li>
      )}
    </ul>
  );
}
