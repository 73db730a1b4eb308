import { useMemo } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { runningWords } from '../../../content/messages/en/roadmap-running';
import { weekStartOf } from '../../../domain/calendar/week-start';
import type { Plan } from '../../../domain/engagement/engagement';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { weeksOf, type OwnerWeeks, type WeekItem, type Weeks as WeeksOf } from '../../../domain/roadmap/run/weeks';
import { pathTo } from '../../../lib/base-path';
import { $running } from '../../../stores/progress';
import { $plan } from '../../../stores/roadmap';
import { $today } from '../../../stores/today';
import { useStore } from '../../use-store';
import { ownerOf, useNames } from '../names';
import { WeekRow } from './WeekRow';

const words = runningWords.weeks;

/** What everybody has to do this week and the next, with the state of each action at hand; on paper a sheet for the team. */
export function Weeks({ roadmap }: { roadmap: Roadmap }) {
  const plan = useStore($plan);
  const running = useStore($running);
  const today = useStore($today);
  const weeks = useMemo(
    () => weeksOf(roadmap, running, today, weekStartOf(navigator.language), doneOnOf(plan)),
    [roadmap, running, today, plan],
  );
  const { at, spans, owners } = weeks;
  const firsts = owners.flatMap(({ first }) => first);
  const { done, daysToStart } = running;
  const late = firsts.filter((item) => item.late).length;
  return (
    <section class="weeks" data-at={at} aria-labelledby="weeks-heading">
      <div class="weeks-head">
        <h2 id="weeks-heading">{words.heading[at]}</h2>
        <p>
          {at === 'start'
            ? words.begins(roadmap.startOn, daysToStart)
            : at === 'over'
              ? words.over(done.actions, done.ofActions)
              : owners.length === 0
                ? words.nothing
                : words.summary(owners.filter(({ first }) => first.length > 0).length, firsts.length, late)}
        </p>
        <p class="weeks-do">
          {at === 'over' && (
            <a class="button" href={pathTo('/assess/')}>
              {words.assess}
            </a>
          )}
          {owners.length > 0 && (
            <button type="button" class="plain" onClick={() => print()}>
              {words.print}
            </button>
          )}
        </p>
      </div>
      {at === 'over' && owners.length === 0 && <p class="soft">{words.nothingOpen}</p>}
      {owners.length > 0 && (
        <div class="weeks-names" aria-hidden="true">
          {weekNames(weeks).map(({ name, range }) => (
            <p key={name}>
              <span class="label">{name}</span> {at !== 'over' && <span class="soft small">{range}</span>}
            </p>
          ))}
        </div>
      )}
      {owners.map((one) => (
        <Owner key={one.owner} {...one} weeks={weeks} roadmap={roadmap} />
      ))}
      <p class="visually-hidden">{at !== 'over' && roadmapWords.rangeWithYear(spans[0].from, spans[1].to)}</p>
    </section>
  );
}

function Owner({ owner, first, second, weeks, roadmap }: OwnerWeeks & { weeks: WeeksOf; roadmap: Roadmap }) {
  const names = useNames();
  // An action that goes on into the next week has its controls once.
  const shown = new Set(first.map(({ planned }) => planned.action));
  const lists: [items: WeekItem[], isFirst: boolean][] = [[first, true]];
  if (weeks.at !== 'over') lists.push([second, false]);
  return (
    <section class="week-owner" aria-label={ownerOf(names, owner)}>
      <h3>{ownerOf(names, owner)}</h3>
      {lists.map(([items, isFirst], index) => {
        const { name, range } = weekNames(weeks)[index]!;
        return (
          <div key={name} class="week-list">
            <p class="label week-list-name">
              {name} <span class="soft">{weeks.at !== 'over' && range}</span>
            </p>
            {items.length === 0 ? (
              <p class="soft small">{words.nothingOwn}</p>
            ) : (
              <ul class="plain-list">
                {items.map((item) => (
                  <WeekRow
                    key={item.planned.action}
                    item={item}
                    roadmap={roadmap}
                    isOver={weeks.at === 'over'}
                    hasControls={weeks.at !== 'start' && (isFirst || !shown.has(item.planned.action))}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}

function weekNames({ at, spans }: WeeksOf): { name: string; range: string }[] {
  return words.span[at]
    .filter((name) => name !== '')
    .map((name, index) => ({ name, range: roadmapWords.range(spans[index]!.from, spans[index]!.to) }));
}

function doneOnOf(plan: Plan) {
  return (action: string) => {
    const progress = plan.progress[action];
    return progress?.state === 'done' ? progress.doneOn : undefined;
  };
}
