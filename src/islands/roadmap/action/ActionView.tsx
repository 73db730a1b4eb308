import { useLayoutEffect, useRef } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { roadmapAuthorWords } from '../../../content/messages/en/roadmap-author';
import { planOrder } from '../../../domain/roadmap/plan-order';
import type { PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { Mark } from '../../ui/Mark';
import { ActionControls } from './ActionControls';
import { ActionDetail } from './ActionDetail';
import { ActionOutside } from './ActionOutside';
import { factsOf, liftOf } from '../facts';
import { actionOf, areaOf, titleOf, useNames } from '../names';

const words = roadmapAuthorWords.view;

interface Props {
  roadmap: Roadmap;
  /** One of the plan's plannables, planned or not. */
  action: string;
  /** Fragment of the view it was opened from. */
  back: string;
}

/** One action with room for everything about it: why, what it needs, when, who, how it stands, and its words. */
export function ActionView({ roadmap, action, back }: Props) {
  const names = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.roadmap')?.querySelector('.action-view')?.scrollIntoView({ block: 'start' });
  }, [action]);
  const all = planOrder(roadmap);
  const place = all.findIndex((planned) => planned.action === action);
  const planned = all[place];
  return (
    <article class="action-view" aria-labelledby="action-heading">
      <Ways all={all} place={place} back={back} />
      <header>
        {planned && (
          <p class="soft">
            {roadmapWords.month.label(planned.month)} · {roadmapWords.range(planned.startsOn, planned.endsOn)}
          </p>
        )}
        <h2 id="action-heading" ref={heading} tabIndex={-1}>
          {titleOf(names, action)}
        </h2>
        {planned && (
          <p class="soft">
            <Mark area={areaOf(actionOf(names, action))} />{' '}
            {[liftOf(names, planned), ...factsOf(names, planned)].filter(Boolean).join(' · ')}
          </p>
        )}
      </header>
      {planned ? (
        <div class="action-columns" key={action}>
          <ActionDetail roadmap={roadmap} planned={planned} />
          <ActionControls roadmap={roadmap} planned={planned} />
        </div>
      ) : (
        <ActionOutside roadmap={roadmap} action={action} />
      )}
    </article>
  );
}

/** Back to where one came from, and on to the actions beside it. */
function Ways({ all, place, back }: { all: readonly PlannedAction[]; place: number; back: string }) {
  const names = useNames();
  const link = (planned: PlannedAction | undefined, label: string) =>
    planned && (
      <a href={`#action-${planned.action}`} title={titleOf(names, planned.action)}>
        {label}
      </a>
    );
  return (
    <p class="action-ways">
      <a href={`#${back}`}>{words.back}</a>
      {place >= 0 && (
        <>
          <span class="soft">{words.place(place + 1, all.length)}</span>
          {link(all[place - 1], words.previous)}
          {link(all[place + 1], words.next)}
        </>
      )}
    </p>
  );
}
