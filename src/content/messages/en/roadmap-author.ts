/** Words for changing the plan by hand: the menu, the keys, dragging, and the fields of one action. They travel when the board is touched. */
import { roadmapWords } from './roadmap';

const { range } = roadmapWords;

export const roadmapAuthorWords = {
  commands: {
    toMonth: (month: number) => `To month ${month}`,
    earlier: 'Earlier in this month',
    later: 'Later in this month',
    hold: 'Hold it here',
    letGo: 'No longer hold it',
    keep: 'Keep it in, whatever the capacity',
    release: 'Leave it to the plan',
    refuse: 'Refuse it',
    remove: 'Delete it',
    open: 'Everything about it',
  },
  menu: {
    name: (title: string) => `Move or change: ${title}`,
    close: 'Close',
    keys: 'With the keyboard, on its title: Alt and an arrow moves it, P holds it or no longer holds it.',
  },
  refuse: {
    reason: 'Why not (it is kept with the plan)',
    now: 'Refuse this action',
    back: 'Go back',
  },
  said: {
    firstMonth: (title: string) => `“${title}” stands in the first month already.`,
    lastMonth: (title: string) => `“${title}” stands in the last month already.`,
    earliest: (title: string) => `“${title}” is as early in its month as it can be.`,
    latest: (title: string) => `“${title}” is as late in its month as it can be.`,
    dropped: 'Left where it was.',
    begun: (title: string) => `“${title}” has begun, so it stays where it is.`,
  },
  drag: {
    month: (month: number) => `Month ${month}`,
    from: (month: number, day: string) => `Month ${month}, from ${range(day, day)}`,
  },

  view: {
    back: 'Back to the plan',
    previous: 'The one before',
    next: 'The next one',
    place: (place: number, count: number) => `${place} of ${count}`,
    when: 'When',
    who: 'Who, and how long',
    inOrOut: 'In or out',
    words: 'In your own words',
    wordsSummary: 'Change the words',
    own: 'What you wrote',
    waits: 'It waits until after day 90',
    refused: 'You refused it',
    nothingLeft: 'It is not in the plan: what it leads to is reached, or does not apply to you.',
    takeIn: 'Take it in',
    takeBack: 'Take it back',
    heldHere: 'Held by you. The plan does not move it.',
    free: 'The plan may move it when something else changes.',
    begun: 'It has begun, so it stays where it is. Its days are set below, with how it stands.',
  },
  dates: {
    first: 'First day',
    last: 'Last day',
    set: 'Hold it at these dates',
    bad: 'Give two dates that exist. The plan keeps the ones before.',
    reversed: 'The last day is before the first. The plan keeps the dates before.',
    outside: (from: string, to: string) =>
      `The first day is not in these ninety days (${roadmapWords.rangeWithYear(from, to)}). The plan keeps the dates before.`,
  },
  words: {
    title: 'What is done',
    doneWhen: 'Done when',
    noTitle: 'It needs a name. The plan keeps the one before.',
    original: 'Back to the original words',
  },
};
