/** Words of the talk tasks of a plan. */
import type { ActionWords } from '../../schema';

export const roadmapTalkWords = {
  task: (practice: string): ActionWords => ({
    title: `Talk over “${practice}” until you agree on a level`,
    doneWhen: 'The group agreed on one level, wrote down what it can show for it, and noted who sees it otherwise.',
    measure: '',
  }),
  link: 'Talk it over in the workshop',
};
