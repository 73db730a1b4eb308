import { runningWords } from '../../../content/messages/en/roadmap-running';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { $running } from '../../../stores/progress';
import { useStore } from '../../use-store';
import { titleOf, useNames } from '../names';
import { Replan } from './Replan';

const words = runningWords.line;

/** How the plan runs, in one line and a thin bar: the work done, and where the calendar stands. Shown once the plan has begun. */
export function RunningLine({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  const running = useStore($running);
  const { done, gone, late, blocked, phase } = running;
  const [doneShare, goneShare] = [words.percent(done.effort, done.of), words.percent(gone.days, gone.of)];
  const when =
    phase === 'before'
      ? words.begins(running.daysToStart)
      : phase === 'after'
        ? words.over
        : words.gone(gone.days, gone.of);
  const worst = late.toSorted((one, other) => other.holdsUp.length - one.holdsUp.length)[0];
  return (
    <section class="running" aria-label={words.heading}>
      <p class="running-says">
        <span>
          <strong>{words.done(done.effort, done.of)}</strong>, {when}
        </span>
        <a href="#weeks" class={late.length > 0 && phase !== 'after' ? 'running-late' : 'soft'}>
          {[
            phase === 'after' ? words.open(done.ofActions - done.actions) : words.late(late.length),
            words.blocked(blocked.length),
          ]
            .filter(Boolean)
            .join(', ')}
        </a>
      </p>
      <svg class="running-bar" role="img" aria-label={words.bar(doneShare, goneShare)} width="100%" height="14">
        <rect class="running-track" x="0" y="5" width="100%" height="4" />
        <rect class="running-done" x="0" y="5" width={`${doneShare}%`} height="4" />
        <line class="running-now" x1={`${goneShare}%`} x2={`${goneShare}%`} y1="0" y2="14" />
      </svg>
      <p class="small soft">{words.days(done.effort, done.of, gone.days, gone.of)}</p>
      {worst && phase === 'during' && (
        <div class="notice running-notice">
          <p>{runningWords.late.most(titleOf(names, worst.action), worst.holdsUp.length)}</p>
          <Replan roadmap={roadmap} />
        </div>
      )}
    </section>
  );
}
