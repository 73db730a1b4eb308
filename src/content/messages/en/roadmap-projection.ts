/** Words of where the plan leads. They travel when its part of the page comes near. */
import { count, inWords, list } from './format';

const byDay = (month: number) => `by day ${month * 30}`;

export const projectionWords = {
  choice: 'The plan is done up to',
  month: (month: number) => `Month ${month}`,
  ifs: ['If the first month is done:', 'If two months are done:', 'If all of it is done:'] as const,
  rises: (areas: readonly string[], level: string, name: string, month: number) =>
    areas.length === 0
      ? `${name} earns ${level} ${byDay(month)}.`
      : `${list(areas)} ${areas.length === 1 ? 'earns' : 'earn'} ${level}, and ${name} with ${areas.length === 1 ? 'it' : 'them'}, ${byDay(month)}.`,
  areasRise: (areas: readonly string[], name: string, level: string, month: number) =>
    `${list(areas)} ${areas.length === 1 ? 'earns a level' : 'earn a level'} more ${byDay(month)}. ${name} as a whole stays ${level}, held by its lowest area.`,
  stays: (name: string, level: string, from: string, to: string, isLast: boolean) =>
    from === to
      ? `${name} stays ${level}.`
      : `${name} stays ${level} and moves from ${from} to ${to} on the scale${isLast ? ': ground for the next ninety days' : ''}.`,
  thin: (month: number) => `No level can be named today, so none can be named for day ${month * 30}.`,
  you: 'your organisation',
  waiting: (waits: number) =>
    waits === 0 ? '' : `${count(waits, 'action')} that did not fit ${waits === 1 ? 'waits' : 'wait'} after day 90.`,
  done: (actions: number, from: string, to: string) =>
    from === to
      ? `The ${actions === 1 ? 'action' : `${inWords(actions)} actions`} done so far ${actions === 1 ? 'does' : 'do'} not move the needle beyond your answers.`
      : `What is done already, and not yet in your answers, moves the needle from ${from} to ${to}.`,
  unknown: (practices: number, low: string, high: string) =>
    practices === 0
      ? ''
      : `${practices === 1 ? 'One practice nobody knows stays' : `${capital(inWords(practices))} practices nobody knows stay`} unknown in the projection: once known, the needle could stand anywhere from ${low} to ${high}.`,
  /** @param hasNeedle a position can be named: without one the scale is empty */
  caption: (hasNeedle: boolean, isDone: boolean, hasBand: boolean) =>
    `${
      hasNeedle
        ? `The needle shows today, ${hasBand ? 'the band what nobody knows, ' : ''}${isDone ? 'the filled triangle what is done, ' : ''}the open triangles the ends of months 1, 2 and 3.`
        : 'The needle comes once enough is answered.'
    } Worked out by the same rules as your result, with one level more in each practice at most: nobody becomes customer-driven in ninety days.`,
  heldBack: (practices: number) =>
    practices === 0
      ? ''
      : `In ${count(practices, 'practice')} the actions lead further than this counts. Whether they did shows when you assess again.`,
  rule: 'The rule',
  targets: (met: readonly string[], open: readonly string[]) =>
    [
      met.length === 0 ? '' : `That meets your ${met.length === 1 ? 'target' : 'targets'} for ${list(met)}.`,
      open.length === 0
        ? ''
        : `Your ${open.length === 1 ? 'target' : 'targets'} for ${list(open)} ${open.length === 1 ? 'needs' : 'need'} more than these ninety days.`,
    ]
      .filter(Boolean)
      .join(' '),
  dial: 'Position today and as the plan is done',
  marksSay: (months: readonly string[], done: string) =>
    `${done === '' ? '' : `What is done: ${done}. `}After month 1, 2 and 3: ${list(months)}.`,
  table: 'The same by area and month',
  area: 'Area',
  today: 'Today',
  doneSoFar: 'With what is done',
  after: (month: number) => `After month ${month}`,
  none: 'no level yet',
  whole: 'As a whole',
  radar: (month: number) =>
    `Positions of the four areas today and after month ${month}; the numbers stand in the table.`,
  radarFailed: 'The drawing could not be loaded. The table has all of it.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
