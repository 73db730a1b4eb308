/** Words of the roadmap for what waits, what was refused and what changed: below the board, so they come after it. */
import { count, list, number } from './format';

/** What a change did to the rest of the plan: only the lengths are told, and whether the calendar as a whole changed. */
type ChangeCounts = Record<'cameIn' | 'left' | 'gone' | 'moved' | 'redated', readonly unknown[]> & {
  calendar: string | null;
};

export const roadmapAfterWords = {
  waiting: {
    heading: 'After day 90',
    lead: (fits: number) =>
      fits === 0
        ? 'Nothing waits only because days are missing.'
        : `${count(fits, 'action')} could start and only ${fits === 1 ? 'lacks' : 'lack'} the days. The best come first; take one in and the plan makes room for it.`,
    groups: {
      capacity: 'Ready, but no days left',
      ownerDays: 'Ready, but its owner has no days left',
      noTime: 'Ready, but what comes before it takes too long',
      needs: 'Something else has to come first',
      levelTooLow: 'A step too far for now',
      unknown: 'To find out first',
    } as Record<string, string>,
    capacity: (month: number) => (month === 3 ? 'No days left in month 3.' : `No days left from month ${month} on.`),
    noTime: (month: number) => `What comes before it leaves no days for it in month ${month}.`,
    ownerDays: (owner: string, month: number) =>
      month === 3 ? `${owner}: no days left in month 3.` : `${owner}: no days left from month ${month} on.`,
    needs: (title: string) => `Needs first: ${title}.`,
    needsRefused: (title: string) => `Needs what you refused: ${title}.`,
    levelTooLow: (practice: string, needs: string, at: string) =>
      `“${practice}” must be ${needs} first; by day 90 it is ${at}.`,
    unknown: (practice: string) => `Nobody has said yet how “${practice}” stands.`,
    takeIn: 'Take it in',
    stuck: 'You took it in, but it cannot stand yet.',
    release: 'Leave it to the plan',
    fit: 'What would have to change',
    none: 'Nothing waits: every step that applies to you is reached, planned or refused.',
  },

  refused: {
    heading: 'Refused',
    lead: 'Kept out of the plan by you.',
    noReason: 'No reason written down.',
    takeBack: 'Take it back',
  },

  changes: {
    accepted: (title: string) => `Taken in: ${title}.`,
    refused: (title: string) => `Refused: ${title}.`,
    takenBack: (title: string) => `Left to the plan again: ${title}.`,
    owner: (title: string) => `Owner changed: ${title}.`,
    effort: (title: string) => `Person-days changed: ${title}.`,
    words: (title: string) => `Words changed: ${title}.`,
    pinned: (title: string) => `Held where it stands: ${title}.`,
    moved: (title: string) => `Moved: ${title}.`,
    retimed: (title: string) => `Dates changed: ${title}.`,
    letGo: (title: string) => `No longer held: ${title}.`,
    ownAdded: (title: string) => `Added: ${title.replace(/\.+$/, '')}.`,
    ownChanged: (title: string) => `Changed: ${title}.`,
    ownRemoved: (title: string) => `Deleted: ${title}.`,
    notStarted: (title: string) => `Not started: ${title}.`,
    underWay: (title: string) => `Under way: ${title}.`,
    done: (title: string) => `Done: ${title}.`,
    blocked: (title: string) => `Blocked: ${title}.`,
    answered: (title: string) => `Answer changed by what is done: ${title}.`,
    start: 'First day changed.',
    capacity: 'Capacity changed.',
    workingWeek: 'Working week changed.',
    daysOff: 'Days off changed.',
    holidays: 'Holidays changed.',
    ownerDays: 'Owner’s days changed.',
    replanned: 'Planned anew from today.',
    whatIf: 'The other plan was taken.',
    target: 'Target changed.',
    mended: 'The plan was mended.',
    /** Where the action that was changed stands after it. */
    standsNow: (month: number, dates: string) => `Now in month ${month}, ${dates}.`,
    standsNowhere: 'It is not in these ninety days now.',
    /** What else the change did to the plan; empty where it did nothing else. */
    also: ({ cameIn, left, gone, moved, redated, calendar }: ChangeCounts) => {
      const parts: [value: number, did: string][] = [
        [cameIn.length, 'came in'],
        [left.length, left.length === 1 ? 'no longer fits' : 'no longer fit'],
        [gone.length, 'left the plan'],
        [moved.length, 'changed month'],
        [calendar ? 0 : redated.length, 'got other dates'],
      ];
      const did = parts
        .filter(([value]) => value > 0)
        .map(([value, what], index) => `${index === 0 ? count(value, 'action') : number(value)} ${what}`);
      const all = calendar && redated.length > 0 ? [...did, 'the dates moved'] : did;
      return all.length === 0 ? '' : `With that, ${list(all)}.`;
    },
    whatMoved: 'What, and why',
    undo: 'Undo',
    redo: 'Redo',
    undone: 'Taken back.',
    undoneBefore: (change: string) => `The change before it: ${change}`,
  },
};
