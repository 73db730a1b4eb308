import { roadmapFitWords as words } from '../../../content/messages/en/roadmap-fit';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import type { Unlock } from '../../../domain/roadmap/why/unlock';
import { searchFits } from '../../../domain/roadmap/why/what-would-fit';
import { pathTo } from '../../../lib/base-path';
import { $planning } from '../../../stores/roadmap';
import { takeUnlock } from '../../../stores/unlocks';
import { ownerOf, practiceOf, titleOf, useNames, type PlanNames } from '../names';
import { useSearch } from '../action/use-search';

/** So many of the actions that would leave are named. */
const mostNamed = 3;

/** What would have to change for an action to come in: every way was tried, and each is one press away. */
export function WhatWouldFit({ roadmap, action }: { roadmap: Roadmap; action: string }) {
  // The plan is made from what $planning holds when it is drawn, so the two belong together.
  const { found, isDone } = useSearch(() => searchFits($planning.get(), roadmap, action), [roadmap, action]);
  const isUnknown = roadmap.waiting.some((one) => one.action === action && one.why.kind === 'unknown');
  const nothing = isUnknown ? words.nothingUnknown : words.nothing;
  return (
    <div class="fit">
      <p class="small soft" role="status">
        {!isDone ? words.working : found.length === 0 ? nothing : words.found(found.length)}
      </p>
      {isDone && (
        <ul class="plain-list">
          {found.map((unlock) => (
            <Way key={unlock.change.kind} unlock={unlock} action={action} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Way({ unlock: { change, month, leaves, over }, action }: { unlock: Unlock; action: string }) {
  const names = useNames();
  const says = sentence(names, change);
  const titles = leaves.slice(0, mostNamed).map((id) => titleOf(names, id));
  return (
    <li>
      {change.kind === 'answer' ? (
        <a href={pathTo(`/assess/#${change.practice}`)}>{says}</a>
      ) : (
        <button
          type="button"
          class="plain"
          onClick={() => takeUnlock(change, action, words.refusedFor(titleOf(names, action)))}
        >
          {says}
        </button>
      )}
      <p class="small soft">
        {change.kind === 'answer' && `${words.answerIf(names.levels[change.level])} `}
        {words.stands(month)}{' '}
        {titles.length === 0 ? words.leavesNone : words.leaves(titles, leaves.length - titles.length)}
        {over.length > 0 && ` ${words.over(over)}`}
      </p>
    </li>
  );
}

function sentence(names: PlanNames, change: Unlock['change']): string {
  const titles = (ids: readonly string[]) => ids.map((id) => titleOf(names, id));
  switch (change.kind) {
    case 'days':
      return words.days(change.month, change.more, change.capacity[change.month - 1]!);
    case 'ownerDays':
      return words.ownerDays(ownerOf(names, change.owner), change.more, change.daysPerWeek);
    case 'earlier':
      return words.earlier(change.month);
    case 'takeInFirst':
    case 'takeBack':
      return words[change.kind](titles(change.actions));
    case 'refuse':
      return words.refuse(titleOf(names, change.action));
    case 'answer':
      return words.answer(practiceOf(names, change.practice));
    case 'target':
      return words.target(names.levels[change.level], names.areas[change.area]);
    case 'accept':
      return words.accept;
  }
}
