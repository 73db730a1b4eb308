/** Words of the form for an action of one's own. They travel when the form is opened. */
export const roadmapOwnWords = {
  add: (month: number) => `An action of your own in month ${month}`,
  title: 'What is done',
  doneWhen: 'Done when',
  doneWhenHelp: 'What can be seen when it is finished.',
  practice: 'Practice it lifts',
  noPractice: 'None',
  from: 'From',
  to: 'To',
  owner: 'Owner',
  days: 'Person-days',
  needs: 'Comes after',
  needsHelp: 'Type a few letters of an action’s name.',
  needsFound: (count: number) =>
    count === 0
      ? 'No action has these letters in its name.'
      : count === 1
        ? 'One is shown. Enter takes it.'
        : `${count} are shown. Enter takes the first.`,
  needTaken: (title: string) => `“${title}” comes before it.`,
  needLeft: (title: string) => `“${title}” need not come before it.`,
  addNeed: (title: string) => `Add: ${title}`,
  removeNeed: (title: string) => `Remove: ${title}`,
  removeShort: 'Remove',
  quickWin: 'A quick win: people see the result early',
  save: 'Save',
  addNow: 'Add it to the plan',
  cancel: 'Leave it',
  remove: 'Delete this action',
  faults: {
    noTitle: 'Say in a few words what is done.',
    fromNotBelowTo: 'It lifts nothing: the level it leads to must be above the one it starts from.',
    daysNoNumber: 'Give the days as a number, for example 2 or 2.5.',
    daysZero: 'Give more than 0 days, or it takes no place in the plan.',
    needsItself: 'It cannot come after itself.',
  },
};
