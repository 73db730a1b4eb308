/** Words for what does not fit in a plan as the user made it, and the ways to mend it. They travel when there is such a thing. */
import { count, list, number } from './format';

const personDays = (value: number) => count(value, 'person-day');

export const roadmapProblemWords = {
  heading: (things: number) => (things === 1 ? 'One thing does not fit' : `${number(things)} things do not fit`),
  /** In the bar of changes: leads to what does not fit. */
  fromBar: 'What does not fit',
  lead: 'The plan stands all the same. Mend these, or leave them as they are.',
  said: (things: number, first: string) =>
    things === 0
      ? 'Nothing is wrong with the plan any more.'
      : `${things === 1 ? 'One thing does' : `${number(things)} things do`} not fit. ${first}`,
  open: (title: string) => `Open “${title}”`,
  more: (things: number) => `Show ${number(things)} more`,

  sentences: {
    needComesLater: (title: string, need: string) => `“${title}” stands before “${need}”, which it needs.`,
    needIsOut: (title: string, need: string) => `“${title}” needs “${need}”, which is not in the plan.`,
    levelTooLow: (title: string, practice: string, needs: string, at: string) =>
      `“${title}” starts from ${needs}, but “${practice}” is only ${at} by then.`,
    cycle: (titles: readonly string[]) =>
      titles.length === 1
        ? `“${titles[0] ?? ''}” needs itself.`
        : `${list(titles.map((title) => `“${title}”`))} need one another, so none of them can come first.`,
    needUnknown: (title: string) => `“${title}” needs an action that is not there any more.`,
    monthOver: (month: number, planned: number, capacity: number) =>
      `What is fixed in month ${month} takes ${personDays(planned)}, and there ${capacity === 0 ? 'are none' : `${capacity === 1 ? 'is' : 'are'} only ${number(capacity)}`} for it.`,
    ownerOver: (owner: string, month: number, planned: number, has: number) =>
      `${owner} would need ${personDays(planned)} in month ${month}, and has ${has === 0 ? 'none' : `only ${number(has)}`}.`,
    outsideMonth: (title: string, month: number) => `“${title}” is held at dates that are not all in month ${month}.`,
    heldInThePast: (title: string) => `“${title}” is held in days that are over, and was not begun.`,
    onDayOff: (title: string) => `“${title}” is held to start or end on a day that nobody works.`,
    endsBeforeStart: (title: string) =>
      `The last day of “${title}” is before its first, so the plan works the last day out.`,
    tooTight: (title: string) => `“${title}” has too few days left in its month after what comes before it.`,
    tooFewDays: (title: string) => `“${title}” takes more days than its owner has left where it stands.`,
    noWorkingDay: (month: number) =>
      `Every day of month ${month} is off, so its actions stand on days that nobody works. Choose another first day, or fewer days off.`,
  },
  /** On the action itself. */
  marks: {
    needComesLater: 'Stands before what it needs',
    needIsOut: 'Needs what is not in the plan',
    levelTooLow: 'Starts from a level not reached yet',
    cycle: 'Needs what needs it',
    needUnknown: 'Needs what is not there any more',
    outsideMonth: 'Held outside its month',
    heldInThePast: 'Held in days that are over',
    onDayOff: 'Held at a day that is not worked',
    endsBeforeStart: 'Ends before it starts',
    tooTight: 'Too few days left for it',
    tooFewDays: 'More work than days',
  },
  mends: {
    /** What the sentence above speaks of; its title follows for those who hear the button alone. */
    it: 'it',
    itIs: (title: string) => `: “${title}”`,
    named: (title: string) => `“${title}”`,
    moveTo: (what: string, month: number) => `Move ${what} to month ${month}`,
    freeDates: (what: string, month: number) => `Give ${what} other dates in month ${month}`,
    letGo: (what: string) => `No longer hold ${what}`,
    takeIn: (what: string) => `Take ${what} in`,
    takeBack: (what: string) => `Take ${what} back`,
    /** Where it was taken in, not refused. */
    release: (what: string) => `Leave ${what} to the plan`,
    dropNeed: (need: string) => `Do without “${need}”`,
    dropUnknownNeed: 'Do without it',
    giveDays: (month: number, capacity: number) => `Raise month ${month} to ${personDays(capacity)} in all`,
    giveOwnerDays: (owner: string, perWeek: number) => `Give ${owner} ${personDays(perWeek)} a week`,
  },
};
