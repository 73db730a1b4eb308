import { useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../../content/messages/en/roadmap-after';
import { lacksOnlyDays } from '../../../domain/roadmap/choose/waiting';
import type { Roadmap, WaitReason } from '../../../domain/roadmap/roadmap';
import { choose } from '../../../stores/plan-edits';
import { $plan } from '../../../stores/roadmap';
import { Mark } from '../../ui/Mark';
import { useStore } from '../../use-store';
import { lazy } from '../../ui/lazy';
import { actionOf, areaOf, titleOf, useNames } from '../names';
import { waitSentence } from './wait-sentence';

const words = afterWords.waiting;
const [WhatWouldFit, fetchFit] = lazy(async () => (await import('./WhatWouldFit')).WhatWouldFit);
const groups = [
  'capacity',
  'ownerDays',
  'noTime',
  'needs',
  'levelTooLow',
  'unknown',
] as const satisfies readonly WaitReason['kind'][];

/** What does not stand in the ninety days, by what it lacks. */
export function Waiting({ roadmap }: { roadmap: Roadmap }) {
  const ready = roadmap.waiting.filter(({ why }) => lacksOnlyDays(why)).length;
  return (
    <section class="after" aria-labelledby="after-heading">
      <h2 id="after-heading">{words.heading}</h2>
      <p class="soft">{roadmap.waiting.length === 0 ? words.none : words.lead(ready)}</p>
      {groups.map((kind) => {
        const waiting = roadmap.waiting.filter(({ why }) => why.kind === kind);
        if (waiting.length === 0) return null;
        return (
          <details key={kind} class="after-group" open={lacksOnlyDays(waiting[0]!.why)}>
            <summary>
              {words.groups[kind]} <span class="soft">({waiting.length})</span>
            </summary>
            <ul class="plain-list after-list">
              {waiting.map((one) => (
                <WaitingItem key={one.action} roadmap={roadmap} {...one} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function WaitingItem({ roadmap, action, effort, why }: Roadmap['waiting'][number] & { roadmap: Roadmap }) {
  const names = useNames();
  const isStuck = useStore($plan).choices[action]?.decision === 'accepted';
  const title = titleOf(names, action);
  return (
    <li>
      <h3 class="action-title">{title}</h3>
      <p class="small soft">
        <Mark area={areaOf(actionOf(names, action))} /> {names.practices[actionOf(names, action).practice]} ·{' '}
        {roadmapWords.days(effort)}
      </p>
      <p class="small">
        {isStuck && words.stuck} {waitSentence(names, roadmap, why)}
      </p>
      <button
        type="button"
        class="plain"
        aria-label={`${isStuck ? words.release : words.takeIn}: ${title}`}
        onClick={() => choose(action, { decision: isStuck ? undefined : 'accepted', reason: undefined })}
      >
        {isStuck ? words.release : words.takeIn}
      </button>
      <Fit roadmap={roadmap} action={action} title={title} />
    </li>
  );
}

/** What would have to change: worked out when it is asked for, because every way is tried. */
function Fit({ roadmap, action, title }: { roadmap: Roadmap; action: string; title: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fit-ask" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="small" onPointerOver={fetchFit} onFocus={fetchFit}>
        {words.fit}
        <span class="visually-hidden">: {title}</span>
      </summary>
      {isOpen && <WhatWouldFit roadmap={roadmap} action={action} />}
    </details>
  );
}
