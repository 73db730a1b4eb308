/** What can be done to an action of the plan in one step, by menu, key or button: each with its words and what is said of it. */
import { roadmapAuthorWords as words } from '../../content/messages/en/roadmap-author';
import type { Month } from '../../content/schema';
import { workingCalendarOf } from '../../domain/calendar/working-days';
import type { Pin } from '../../domain/engagement/engagement';
import { pinEarlier, pinLater, pinWhereItStands, plannedOf } from '../../domain/roadmap/moves';
import type { PlannedAction } from '../../domain/roadmap/roadmap';
import { hold, letGo, moveTo, retime } from '../../stores/action-edits';
import { choose } from '../../stores/plan-edits';
import { $plan, $roadmap } from '../../stores/roadmap';
import { titleOf, type PlanNames } from './names';

export type CommandId = 'month1' | 'month2' | 'month3' | 'earlier' | 'later' | 'hold' | 'keep';

export interface Command {
  id: CommandId;
  label: string;
  /** Does it. @returns false when nothing was changed */
  run: () => boolean;
  /** What is said once it is done. */
  say: (names: PlanNames) => string;
}

/** True for a day that is worked, by the plan as it is. */
export const worksOn = () => workingCalendarOf($plan.get()).isWorkingDay;

/** @returns the commands that make sense for the action where it stands now */
export function commandsFor(planned: PlannedAction): Command[] {
  const id = planned.action;
  const said = (sentence: Said) => (names: PlanNames) => sayWhere(names, id, sentence);
  const earlier = pinEarlier($roadmap.get(), planned, worksOn());
  const later = pinLater($roadmap.get(), planned, worksOn());
  const step = (name: 'earlier' | 'later', pin: Pin | null): Command[] =>
    pin === null
      ? []
      : [{ id: name, label: words.commands[name], run: () => retime(id, pin), say: said(words.said.at) }];
  const keep: Command = {
    id: 'keep',
    label: planned.accepted ? words.commands.release : words.commands.keep,
    run: () => choose(id, { decision: planned.accepted ? undefined : 'accepted', reason: undefined }),
    say: said(words.said.at),
  };
  return [
    ...([1, 2, 3] as const).flatMap((month): Command[] => (month === planned.month ? [] : [toMonth(id, month)])),
    ...step('earlier', earlier),
    ...step('later', later),
    planned.pinned
      ? { id: 'hold', label: words.commands.letGo, run: () => letGo(id), say: said(words.said.letGo) }
      : {
          id: 'hold',
          label: words.commands.hold,
          run: () => hold(id, pinWhereItStands(planned)),
          say: said(words.said.held),
        },
    // What the user wrote is in whatever the capacity.
    ...(planned.own ? [] : [keep]),
  ];
}

export function toMonth(action: string, month: Month): Command {
  return {
    id: `month${month}`,
    label: words.commands.toMonth(month),
    run: () => moveTo(action, { month }),
    say: (names) => sayWhere(names, action, words.said.at),
  };
}

type Said = (title: string, month: number, from: string, to: string) => string;

/** Where an action stands now, or that it stands nowhere. */
export function sayWhere(names: PlanNames, action: string, sentence: Said): string {
  const planned = plannedOf($roadmap.get(), action);
  const title = titleOf(names, action);
  return planned ? sentence(title, planned.month, planned.startsOn, planned.endsOn) : words.said.gone(title);
}
