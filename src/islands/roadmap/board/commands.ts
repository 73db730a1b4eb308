/** What can be done to an action of the plan in one step, by menu, key or button, each with its words. */
import { roadmapAuthorWords as words } from '../../../content/messages/en/roadmap-author';
import type { Month } from '../../../content/schema';
import { workingCalendarOf } from '../../../domain/calendar/working-days';
import type { Pin } from '../../../domain/engagement/engagement';
import { pinEarlier, pinLater, pinWhereItStands } from '../../../domain/roadmap/edit/moves';
import { canRetime } from '../../../domain/roadmap/edit/retime';
import type { PlannedAction } from '../../../domain/roadmap/roadmap';
import { hold, letGo, moveTo, retime } from '../../../stores/action-edits';
import { choose } from '../../../stores/plan-edits';
import { $plan, $roadmap } from '../../../stores/roadmap';

export type CommandId = 'month1' | 'month2' | 'month3' | 'earlier' | 'later' | 'hold' | 'keep';

export interface Command {
  id: CommandId;
  label: string;
  /** Does it. @returns false when nothing was changed */
  run: () => boolean;
}

/** True for a day that is worked, by the plan as it is. */
export const worksOn = () => workingCalendarOf($plan.get()).isWorkingDay;

/** @returns the commands that make sense for the action where it stands now */
export function commandsFor(planned: PlannedAction): Command[] {
  const id = planned.action;
  const earlier = pinEarlier($roadmap.get(), planned, worksOn());
  const later = pinLater($roadmap.get(), planned, worksOn());
  const step = (name: 'earlier' | 'later', pin: Pin | null): Command[] =>
    pin === null ? [] : [{ id: name, label: words.commands[name], run: () => retime(id, pin) }];
  const keep: Command = {
    id: 'keep',
    label: planned.accepted ? words.commands.release : words.commands.keep,
    run: () => choose(id, { decision: planned.accepted ? undefined : 'accepted', reason: undefined }),
  };
  const letItGo: Command = { id: 'hold', label: words.commands.letGo, run: () => letGo(id) };
  // What was begun stands where it was begun: its days are told with its state.
  if (!canRetime(planned)) return [...(planned.pinned ? [letItGo] : []), ...(planned.own ? [] : [keep])];
  return [
    ...([1, 2, 3] as const).flatMap((month): Command[] => (month === planned.month ? [] : [toMonth(id, month)])),
    ...step('earlier', earlier),
    ...step('later', later),
    planned.pinned
      ? letItGo
      : {
          id: 'hold',
          label: words.commands.hold,
          run: () => hold(id, pinWhereItStands(planned)),
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
  };
}
