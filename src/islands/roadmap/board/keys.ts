/** Moving an action by keyboard, while the focus is on its title. */
import { roadmapAuthorWords } from '../../../content/messages/en/roadmap-author';
import { plannedOf } from '../../../domain/roadmap/edit/moves';
import { canRetime } from '../../../domain/roadmap/edit/retime';
import { $roadmap } from '../../../stores/roadmap';
import { commandsFor, type CommandId } from './commands';
import type { Control } from './control';
import { titleOf } from '../names';

const words = roadmapAuthorWords.said;

/** @param key Alt with an arrow goes to the month or the place beside, P holds it or lets it go */
export function press(key: string, action: string, control: Control): void {
  const planned = plannedOf($roadmap.get(), action);
  if (!planned) return;
  // Months stand in the direction of reading.
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const wanted: CommandId = isSideways
    ? (`month${planned.month + (key === forward ? 1 : -1)}` as CommandId)
    : key === 'ArrowUp'
      ? 'earlier'
      : key === 'ArrowDown'
        ? 'later'
        : 'hold';
  const command = commandsFor(planned).find(({ id }) => id === wanted);
  if (!command) {
    const why = !canRetime(planned)
      ? words.begun
      : isSideways
        ? planned.month === 1
          ? words.firstMonth
          : words.lastMonth
        : key === 'ArrowUp'
          ? words.earliest
          : words.latest;
    control.say(why(titleOf(control.names, action)));
    return;
  }
  control.follow(action);
  command.run();
}
